package app.evergreen.shell;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** A calm page that says what is the matter and where to go on. */
abstract class ErrorPage extends Div implements HasDynamicTitle {

    private String title = "";

    void say(String key, Object... arguments) {
        removeAll();
        addClassName("error-page");
        title = Messages.text(key + ".title");
        var onward = new Anchor("board", Messages.text("shell.error.onward"));
        onward.addClassName("btn");
        add(new H1(title), new Paragraph(Messages.text(key, arguments)), onward);
    }

    @Override
    public String getPageTitle() {
        return Messages.text("shell.page.title", title);
    }
}
