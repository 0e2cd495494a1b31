package app.evergreen.base.ui.form;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** What is left of the page of something that was deleted while it was open. What was typed can still be copied. */
public final class GoneNotice extends Div {

    /**
     * The notice in the place of the page.
     *
     * @param headline says that it is gone
     * @param sentence says what was deleted
     * @param typed what had been typed and not saved; may be empty
     * @param onward where to go from here
     */
    public GoneNotice(String headline, String sentence, List<StrandedText> typed, Anchor onward) {
        addClassName("error-page");
        getElement().setAttribute("role", "status");
        onward.addClassNames("btn", "primary");
        add(new H1(headline), new Paragraph(sentence));
        typed.forEach(this::add);
        add(new Component[] {onward});
    }
}
