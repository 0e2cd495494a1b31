package app.evergreen.crm.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.base.ui.SmartButton;
import app.evergreen.crm.LeadRecords;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;

/** The page's top: back, the success record in the middle, and what can be done. */
final class LeadStrip extends Div {

    private final Div start = new Div();
    private final Div middle = new Div();
    private final Button discard;
    private final Button save;
    private final boolean fromRecord;

    /**
     * The strip.
     *
     * @param fromRecord whether one came from a success record, and goes back there
     * @param last what stands at its end: the menu, or the way into the CRM
     */
    LeadStrip(boolean fromRecord, Runnable onDiscard, Runnable onSave, Component... last) {
        this.fromRecord = fromRecord;
        addClassName("lead-strip");
        discard = new Button(Messages.text("crm.discard"), pressed -> onDiscard.run());
        discard.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        save = new Button(Messages.text("crm.save"), pressed -> onSave.run());
        save.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.SMALL);
        var end = new Div(discard, save);
        end.add(last);
        end.addClassName("lead-strip-end");
        add(new Component[] {start, middle, end});
        changed(false);
    }

    void show(LeadSight sight) {
        start.removeAll();
        middle.removeAll();
        var back = fromRecord ? sight.record().map(LeadRecords.Link::href).orElse("board") : "crm";
        start.add(back(back));
        sight.record()
                .ifPresent(record -> middle.add(new SmartButton(
                        record.href(), "board", Messages.text("crm.record"), record.stage(), record.achieved())));
    }

    private Anchor back(String href) {
        var back = new Anchor(href, new Icon("back").pointing());
        back.addClassName("icon-btn");
        back.getElement()
                .setAttribute("aria-label", Messages.text(fromRecord ? "crm.back.record" : "crm.back"))
                .setAttribute("title", Messages.text(fromRecord ? "crm.back.record" : "crm.back"));
        return back;
    }

    /** Save and Discard are there while something was changed. */
    void changed(boolean changed) {
        discard.setVisible(changed);
        save.setVisible(changed);
    }
}
