package app.evergreen.mail.inbound;

import app.evergreen.base.Subject;
import app.evergreen.mail.MailIds;
import app.evergreen.mail.MailTokens;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Finds the threads that a mail belongs to: by the secret in the address it was sent to, else by what it answers. */
@Component
@RequiredArgsConstructor
class Whereabouts {

    private final MailTokens tokens;
    private final MailIds ids;

    /** More than one, where somebody wrote to several of our addresses at once; none, where nobody can tell. */
    Set<Subject> of(InboundMail mail) {
        var addressed = mail.addressed().stream()
                .flatMap(address -> tokens.subjectOf(address.address()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return addressed.isEmpty() ? answered(mail.references()) : addressed;
    }

    private Set<Subject> answered(List<String> references) {
        return ids.find(references).map(known -> Set.of(known.subject())).orElse(Set.of());
    }
}
