package app.evergreen.success.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;

/** The page's headline: the title and nothing else. A click or Enter turns it into the field Title, unless the lead gives it (R4.1). */
final class TitleField extends H1 {

    private static final String ENTER_ON_HEADLINE = "event.key === 'Enter' && event.target === element";

    private final FieldRow<String> row;
    private final TextField input;
    private final NativeButton button = new NativeButton();
    private final Span plain = new Span();
    private boolean editable;
    private boolean editing;
    private String before = "";

    TitleField(FieldRow<String> row, TextField input) {
        this.row = row;
        this.input = input;
        addClassName("record-title");
        button.getElement().setAttribute("aria-description", Messages.text("record.title.edit"));
        getElement().setAttribute("tabindex", "-1");
        addClickListener(clicked -> edit());
        getElement().addEventListener("keydown", pressed -> edit()).setFilter(ENTER_ON_HEADLINE);
        input.addKeyDownListener(Key.ENTER, pressed -> end());
        input.addKeyDownListener(Key.ESCAPE, pressed -> giveUp());
        input.addBlurListener(left -> end());
        add(new Component[] {button, plain, row});
    }

    void allow(boolean allowed) {
        editable = allowed;
        row.allow(allowed);
        editing = editing && allowed;
        update();
    }

    /** Shows what the title is now: as text, or in its field where that is needed. */
    void update() {
        var open = editing || row.insists();
        row.setVisible(open);
        button.setVisible(editable && !open);
        plain.setVisible(!editable && !open);
        setContent();
    }

    private void setContent() {
        button.removeAll();
        plain.removeAll();
        button.add(new Component[] {words(), new Icon("pencil").small()});
        plain.add(words());
    }

    private Component words() {
        return new HtmlContainer("bdi", new Span(input.getValue()));
    }

    private void edit() {
        if (editable && !editing) {
            editing = true;
            before = input.getValue();
            update();
            input.focus();
            input.getElement().executeJs("this.inputElement.select()");
        }
    }

    private void end() {
        if (editing && !input.getValue().isBlank()) {
            editing = false;
            row.forgetProblem();
            update();
        } else if (editing) {
            row.problem(Messages.text("record.title.missing"));
        }
    }

    private void giveUp() {
        input.setValue(before);
        end();
        button.focus();
    }
}
