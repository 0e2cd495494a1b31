package app.evergreen.success.ui;

import static java.util.Objects.requireNonNullElse;

import app.evergreen.base.ui.Dates;
import app.evergreen.base.ui.Messages;
import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.success.RecordFields;
import app.evergreen.success.RecordPage;
import app.evergreen.tag.TagLine;
import app.evergreen.team.TeamId;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** The shapes of the page's fields. */
@RequiredArgsConstructor
final class Shapes {

    private final FieldChoices choices;

    static Shape<String> text(Function<RecordFields, @Nullable String> of) {
        return new Shape<>(
                page -> requireNonNullElse(of.apply(page.fields()), ""),
                (typed, page) -> typed,
                (typed, page) -> requireNonNullElse(of.apply(typed), ""),
                Function.identity());
    }

    /** Health shows the derived number; leaving it at the stage's default sets nothing by hand (R4.6). */
    static Shape<Integer> health() {
        return new Shape<>(
                page -> page.health().value(),
                (typed, page) -> typed != null
                                && page.health().byHand() == null
                                && typed == page.health().value()
                        ? null
                        : typed,
                (typed, page) ->
                        requireNonNullElse(typed.health(), page.health().stageDefault()),
                number -> Integer.toString(number));
    }

    static Shape<LocalDate> renewalDate() {
        return new Shape<>(
                page -> page.fields().renewalDate(),
                (typed, page) -> typed,
                (typed, page) -> typed.renewalDate(),
                Dates::day);
    }

    Shape<Choice<PartnerId>> customer() {
        return choice(
                page -> page.customer().map(customer -> new Choice<>(customer.id(), customer.name())),
                typed -> Optional.ofNullable(typed.customer()).flatMap(choices::customer));
    }

    Shape<Choice<TeamId>> team() {
        return choice(
                page -> page.team().map(team -> new Choice<>(team.id(), team.name())),
                typed -> Optional.ofNullable(typed.team()).flatMap(choices::team));
    }

    Shape<Choice<UserId>> successPartner() {
        return choice(
                page -> page.successPartner().map(Shapes::member),
                typed -> Optional.ofNullable(typed.successPartner()).flatMap(choices::user));
    }

    private static Choice<UserId> member(RecordPage.Member member) {
        return new Choice<>(
                member.id(), member.active() ? member.name() : Messages.text("record.member.inactive", member.name()));
    }

    Shape<Choice<LeadId>> lead() {
        return choice(
                page -> page.lead().map(lead -> new Choice<>(lead.id(), lead.title())),
                typed -> Optional.ofNullable(typed.lead()).flatMap(choices::lead));
    }

    private static <I> Shape<Choice<I>> choice(
            Function<RecordPage, Optional<Choice<I>>> ofPage, Function<RecordFields, Optional<Choice<I>>> ofTyped) {
        return new Shape<>(
                page -> ofPage.apply(page).orElse(null),
                (chosen, page) -> chosen == null ? null : chosen.id(),
                (typed, page) -> ofTyped.apply(typed).orElse(null),
                Choice::name);
    }

    Shape<Set<TagLine>> tags() {
        return new Shape<>(
                page -> ordered(page.tags()),
                (chosen, page) -> chosen == null
                        ? Set.of()
                        : chosen.stream().map(TagLine::id).collect(Collectors.toSet()),
                (typed, page) -> ordered(choices.tags().stream()
                        .filter(tag -> typed.tags().contains(tag.id()))
                        .toList()),
                tags -> tags.stream().map(TagLine::name).collect(Collectors.joining(", ")));
    }

    private static Set<TagLine> ordered(List<TagLine> tags) {
        return new LinkedHashSet<>(tags);
    }
}
