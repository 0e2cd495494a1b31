package app.evergreen.thread.ui;

import app.evergreen.base.ui.Icon;
import app.evergreen.base.ui.Messages;
import app.evergreen.thread.MailMark;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** How a message fares on its way: one line where all is well, and one for each address where it is not. */
final class MailStatus extends Div {

    MailStatus(List<MailMark> marks, boolean mayWrite, Runnable onTryAgain) {
        addClassName("mail-status");
        if (marks.stream().allMatch(MailStatus::calm)) {
            var waiting = marks.stream().anyMatch(mark -> mark.state() == MailMark.State.WAITING);
            add(line(waiting ? "clock" : "check", Messages.text(waiting ? "thread.mail.waiting" : "thread.mail.sent")));
        } else {
            marks.stream().map(MailStatus::line).forEach(this::add);
        }
        if (mayWrite && marks.stream().anyMatch(mark -> mark.state() == MailMark.State.FAILED)) {
            var again = new Button(Messages.text("thread.mail.again"), clicked -> onTryAgain.run());
            again.addThemeVariants(ButtonVariant.SMALL);
            add(again);
        }
    }

    /** Whether there is nothing to say but how far it has come. */
    private static boolean calm(MailMark mark) {
        return mark.why().isEmpty() && !mark.maybeTwice() && mark.state() != MailMark.State.FAILED;
    }

    private static Paragraph line(MailMark mark) {
        var line = switch (mark.state()) {
            case WAITING -> line("clock", Messages.text("thread.mail.waiting-for", mark.address()));
            case SENT -> line("check", Messages.text("thread.mail.sent-to", mark.address()));
            case FAILED -> line("warn", Messages.text("thread.mail.failed", mark.address()));
        };
        line.getElement().getClassList().set("failed", mark.state() == MailMark.State.FAILED);
        mark.why().ifPresent(why -> line.add(new Span(Messages.text(why))));
        if (mark.maybeTwice()) {
            line.add(new Span(Messages.text("thread.mail.maybe-twice")));
        }
        return line;
    }

    private static Paragraph line(String icon, String words) {
        return new Paragraph(new Icon(icon).small(), new Span(words));
    }
}
