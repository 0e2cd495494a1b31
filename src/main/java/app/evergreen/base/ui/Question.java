package app.evergreen.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something is done that matters. Escape, a click outside and Cancel all mean that nothing is done. */
public final class Question extends Dialog {

    private boolean answered;

    /**
     * A question that is not open yet and can only be cancelled.
     *
     * @param title what it is about, in a few words
     * @param sentence what will happen
     */
    public Question(String title, String sentence) {
        setHeaderTitle(title);
        setRole("alertdialog");
        addClassName("question");
        var lead = new Paragraph(sentence);
        lead.addClassName("lead");
        add(new Component[] {lead});
        getFooter().add(new Button(Messages.text("base.cancel"), clicked -> close()));
    }

    /** Offers an answer as the one that most people want. */
    public Question offer(String answer, Runnable then) {
        return offer(answer, then, ButtonVariant.PRIMARY);
    }

    /** Offers an answer that destroys something. */
    public Question offerDangerous(String answer, Runnable then) {
        return offer(answer, then, ButtonVariant.PRIMARY, ButtonVariant.ERROR);
    }

    /** Offers another answer. */
    public Question offerToo(String answer, Runnable then) {
        return offer(answer, then, new ButtonVariant[0]);
    }

    private Question offer(String answer, Runnable then, ButtonVariant... looks) {
        var button = new Button(answer, clicked -> {
            answered = true;
            close();
            then.run();
        });
        button.addThemeVariants(looks);
        getFooter().add(button);
        return this;
    }

    /** Runs where the question is closed without an answer. */
    public Question otherwise(Runnable then) {
        addOpenedChangeListener(change -> {
            if (!change.isOpened() && !answered) {
                then.run();
            }
        });
        return this;
    }
}
