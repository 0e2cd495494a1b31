package app.evergreen.thread;

import app.evergreen.base.Subject;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Whom messages can be mailed to, whatever the subject. */
@Component
@RequiredArgsConstructor
class Addressees {

    private final List<MessageRecipients> features;

    List<Recipient> of(Subject subject) {
        return features.stream()
                .filter(feature -> feature.kind() == subject.kind())
                .flatMap(feature -> feature.of(subject.id()).stream())
                .toList();
    }
}
