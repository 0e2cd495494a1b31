package app.evergreen.partner;

import static app.evergreen.partner.PartnerDraft.company;
import static app.evergreen.partner.PartnerDraft.person;
import static app.evergreen.security.Role.SUCCESS_MANAGER;
import static app.evergreen.security.Role.SUCCESS_USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.evergreen.support.IntegrationTest;
import app.evergreen.thread.ThreadEntry;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class PartnerMergeTest {

    private final AutowireCapableBeanFactory context;
    private final PartnerMerge merge;
    private final PartnerQuery query;
    private final PartnerUses uses;
    private PartnerStory story;

    @BeforeEach
    void peopleWorkHere() {
        story = PartnerStory.in(context);
    }

    @Test
    void whatRefersToTheOneThatGoesRefersToTheOneThatStays() {
        var twice = story.made(company("Acme Ltd").reachedBy("+44 20 7946 0123", null, "old@example.com"));
        story.made(person("Anna").in(twice));
        story.lead("Fifty seats", twice);
        var acme = story.made(company("Acme").reachedBy(null, null, "new@example.com"));

        var preview = story.as(SUCCESS_MANAGER, () -> merge.preview(twice, acme));
        assertThat(preview).hasValue(new PartnerMerge.Preview(Set.of(PartnerField.PHONE), 1, 1));
        assertThat(merge(twice, acme)).isInstanceOf(PartnerMerge.Result.Merged.class);

        assertThat(story.name(twice)).isEmpty();
        assertThat(story.page(acme).values())
                .isEqualTo(company("Acme").reachedBy("+44 20 7946 0123", null, "new@example.com"));
        assertThat(story.as(SUCCESS_USER, () -> query.people(acme)))
                .extracting(PartnerLine::name)
                .containsExactly("Anna");
        assertThat(story.as(SUCCESS_USER, () -> uses.of(acme)))
                .extracting(PartnerUse.Use::title)
                .containsExactly("Fifty seats");
        assertThat(story.found("anna acme")).containsExactly("Anna");
    }

    @Test
    void bothHistoriesGoOnInOneThread() {
        var twice = story.made(company("Acme Ltd"));
        var acme = story.made(company("Acme"));
        merge(twice, acme);

        assertThat(story.thread(acme))
                .extracting(ThreadEntry::event)
                .containsExactly("thread.event.partners-merged", "partner.event.created", "partner.event.created");
        assertThat(story.thread(acme).getFirst().arguments()).containsExactly("Acme Ltd", "Acme");
    }

    @Test
    void onlyTwoOfAKindAreMerged() {
        var anna = story.made(person("Anna"));
        var acme = story.made(company("Acme"));

        assertThat(merge(anna, acme)).isInstanceOf(PartnerMerge.Result.Refused.class);
        assertThat(merge(acme, acme)).isInstanceOf(PartnerMerge.Result.Refused.class);
        assertThat(merge(acme, new PartnerId(99))).isInstanceOf(PartnerMerge.Result.Gone.class);
    }

    @Test
    void aSuccessUserMergesNothing() {
        var one = story.made(company("One"));
        var two = story.made(company("Two"));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> story.as(SUCCESS_USER, () -> merge.merge(one, two)));
        assertThat(story.name(one)).isPresent();
    }

    @Test
    void twoWhoMergeTheSameTwoIntoEachOtherLeaveExactlyOne() throws Exception {
        var one = story.made(company("One"));
        var two = story.made(company("Two"));

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(IntStream.range(0, 8)
                    .<Callable<PartnerMerge.Result>>mapToObj(
                            at -> () -> at % 2 == 0 ? merge(one, two) : merge(two, one))
                    .toList());
        }

        assertThat(Optional.of(story.name(one).isPresent() ^ story.name(two).isPresent()))
                .hasValue(true);
    }

    private PartnerMerge.Result merge(PartnerId from, PartnerId into) {
        return story.as(SUCCESS_MANAGER, () -> merge.merge(from, into));
    }
}
