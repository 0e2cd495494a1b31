package app.evergreen.mail.inbound;

import static java.util.function.Predicate.not;

import app.evergreen.thread.OutsideFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Entities;

/** What a mail says, gathered from its parts in their order, and the files between them. */
final class MailBody {

    /** What is longer is no longer read. */
    private static final int LONGEST = 1_000_000;

    private final List<Passage> passages = new ArrayList<>();
    private final List<OutsideFile> files = new ArrayList<>();

    /** Some text in one or both of its forms. */
    private record Passage(String text, String html) {

        String asText() {
            return text.isBlank() ? Jsoup.parse(html).text() : text;
        }

        String asHtml() {
            return html.isBlank() ? "<div>" + Entities.escape(text).replace("\n", "<br>") + "</div>" : html;
        }
    }

    private MailBody() {}

    static MailBody of(MailPart root) {
        var body = new MailBody();
        if (isText(root) && !root.attached()) {
            // a mail that is a single text says it, even where it gives it a file's name
            body.say(root);
        } else {
            body.collect(root);
        }
        if (body.text().isBlank() && body.html().isBlank() && body.files.isEmpty()) {
            // parts that cannot be told from each other are better read as they stand than not at all
            body.say(root);
        }
        return body;
    }

    private void collect(MailPart part) {
        if (part.is("multipart/alternative")) {
            choose(part.parts().stream().map(MailBody::within).toList());
        } else if (!part.parts().isEmpty()) {
            part.parts().forEach(this::collect);
        } else if (isText(part) && !part.attached() && part.fileName().isEmpty()) {
            say(part);
        } else if (part.content().length > 0) {
            files.add(part.file());
        }
    }

    private static MailBody within(MailPart part) {
        var body = new MailBody();
        body.collect(part);
        return body;
    }

    private static boolean isText(MailPart part) {
        return part.parts().isEmpty() && (part.is("text/plain") || part.is("text/html"));
    }

    private void say(MailPart part) {
        var words = part.text();
        var said = words.substring(0, Math.min(words.length(), LONGEST));
        passages.add(part.is("text/html") ? new Passage("", said) : new Passage(said, ""));
    }

    /** The first that is plain, and the last that is rich: senders put the best last. */
    private void choose(List<MailBody> alternatives) {
        alternatives.forEach(alternative -> files.addAll(alternative.files));
        var text = alternatives.stream()
                .map(MailBody::text)
                .filter(not(String::isBlank))
                .findFirst();
        var html = alternatives.stream()
                .map(MailBody::html)
                .filter(not(String::isBlank))
                .reduce((one, next) -> next);
        passages.add(new Passage(text.orElse(""), html.orElse("")));
    }

    String text() {
        return passages.stream().map(Passage::asText).collect(Collectors.joining("\n"));
    }

    /** Empty where nothing of it is HTML. */
    String html() {
        return passages.stream().allMatch(passage -> passage.html().isBlank())
                ? ""
                : passages.stream().map(Passage::asHtml).collect(Collectors.joining());
    }

    List<OutsideFile> files() {
        return files;
    }
}
