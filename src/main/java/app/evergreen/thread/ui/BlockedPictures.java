package app.evergreen.thread.ui;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says how many pictures of a mail are not shown because they lie elsewhere. */
final class BlockedPictures extends Div {

    BlockedPictures(int count) {
        addClassName("blocked-pictures");
        add(new Span(Messages.text("thread.pictures.blocked", count)));
    }

    /**
     * Offers them to the reader.
     *
     * @param name the button's accessible name, which tells whose pictures they are
     */
    BlockedPictures offer(String name, Runnable onShow) {
        var show = new Button(Messages.text("thread.pictures.show"), clicked -> onShow.run());
        show.addThemeVariants(ButtonVariant.SMALL);
        show.setAriaLabel(name);
        add(show);
        return this;
    }
}
