package app.evergreen.activity.ui;

import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What can be done with several activities at once; there while some are selected. */
final class SelectionBar extends Div {

    private final Span count = new Span();
    private final Button cancel;

    /** What the buttons do. */
    interface Deeds {

        void done();

        void putOff();

        void cancel();

        void clear();
    }

    SelectionBar(Deeds deeds) {
        addClassName("selection");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Messages.text("activity.mine.selection"));
        count.getElement().setAttribute("role", "status");
        var done = button("activity.mine.done", deeds::done);
        done.addThemeVariants(ButtonVariant.PRIMARY);
        cancel = button("activity.mine.cancel", deeds::cancel);
        var clear = button("activity.mine.clear", deeds::clear);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        add(new Component[] {count, done, button("activity.mine.put-off", deeds::putOff), cancel, clear});
        show(0, false);
    }

    private static Button button(String key, Runnable deed) {
        var button = new Button(Messages.text(key), clicked -> deed.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }

    void show(int selected, boolean mayCancel) {
        count.setText(Messages.text("activity.mine.selected", selected));
        cancel.setVisible(mayCancel);
        setVisible(selected > 0);
    }
}
