package app.evergreen.digest;

import app.evergreen.mail.HouseMail;
import app.evergreen.mail.HouseMailKind;
import app.evergreen.mail.MailChoices;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The house's words in its readers' languages. */
@Component
@RequiredArgsConstructor
class Words {

    private final I18NProvider texts;
    private final HouseMail mail;
    private final MailChoices choices;

    String text(Reader reader, String key, Object... arguments) {
        return texts.getTranslation(key, reader.language(), arguments);
    }

    String day(Reader reader, LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .localizedBy(reader.language())
                .format(day);
    }

    /** A thing with the customer it is about, if there is one. */
    String about(Reader reader, String title, String customer) {
        return customer.isEmpty() ? title : text(reader, "digest.about", title, customer);
    }

    /** A line that leads to a page. */
    Page.Line line(String words, String href) {
        return new Page.Line(words, mail.address(href));
    }

    /** The last line of each letter: how to get no more of them. */
    Page.Line ending(Reader reader, HouseMailKind kind) {
        return line(text(reader, "digest.end." + kind), choices.unsubscribe(reader.id(), kind));
    }
}
