package app.evergreen.success.ui;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What is left of the page of a record that was deleted while it was open. What was typed can still be copied. */
final class GoneNotice extends Div {

    GoneNotice(String title, List<? extends Component> typed) {
        addClassName("error-page");
        getElement().setAttribute("role", "status");
        var board = new Anchor("board", Messages.text("record.gone.board"));
        board.addClassNames("btn", "primary");
        add(new H1(Messages.text("record.gone.title")), new Paragraph(Messages.text("record.gone.lead", title)));
        typed.forEach(this::add);
        add(new Component[] {board});
    }
}
