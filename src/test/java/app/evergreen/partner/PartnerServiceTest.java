package app.evergreen.partner;

import static app.evergreen.partner.PartnerDraft.company;
import static app.evergreen.partner.PartnerDraft.person;
import static app.evergreen.security.Role.ADMINISTRATOR;
import static app.evergreen.security.Role.SALES;
import static app.evergreen.security.Role.SUCCESS_MANAGER;
import static app.evergreen.security.Role.SUCCESS_USER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.evergreen.base.Problem;
import app.evergreen.base.SaveResult;
import app.evergreen.security.Role;
import app.evergreen.support.IntegrationTest;
import app.evergreen.thread.ThreadEntry;
import app.evergreen.thread.TrackedChange;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class PartnerServiceTest {

    private final AutowireCapableBeanFactory context;
    private final PartnerService service;
    private final PartnerQuery query;
    private PartnerStory story;

    @BeforeEach
    void peopleWorkHere() {
        story = PartnerStory.in(context);
    }

    @Test
    void numbersAreKeptInInternationalFormAndTextsWithoutOuterBlanks() {
        var anna =
                story.made(person(" Anna Weiß ").reachedBy("+44(0)2079460123", "0033199001234", " anna@example.com "));

        assertThat(story.page(anna).values())
                .isEqualTo(person("Anna Weiß").reachedBy("+44 20 7946 0123", "+33 1 99 00 12 34", "anna@example.com"));
    }

    @Test
    void whatCannotBeIsRefusedBesideItsField() {
        var made = story.as(SALES, () -> service.create(person("x".repeat(201)).reachedBy("12", "call me", "anna@")));

        assertThat(made)
                .asInstanceOf(InstanceOfAssertFactories.type(SaveResult.Invalid.class))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("name", "phone", "mobile", "email"));
        assertThat(story.as(SALES, () -> service.create(company("  ")))).isInstanceOf(SaveResult.Invalid.class);
    }

    @Test
    void aDoubtfulNumberIsSaved() {
        var partner = story.made(company("Odd").reachedBy("+1 555 555 0123", null, null));

        assertThat(story.page(partner).values().phone()).isEqualTo("+1 555-555-0123");
    }

    @Test
    void aCompanyHasPeopleAndBelongsToNoCompany() {
        var acme = story.made(company("Acme"));
        story.made(person("Zoe").in(acme));
        story.made(person("Anna").in(acme));

        assertThat(story.as(SALES, () -> query.people(acme)))
                .extracting(PartnerLine::name)
                .containsExactly("Anna", "Zoe");
        assertThat(story.as(SALES, () -> service.create(company("Sub").in(acme))))
                .isInstanceOf(SaveResult.Invalid.class);
        assertThat(story.as(SALES, () -> service.create(person("Bo").in(new PartnerId(99)))))
                .isInstanceOf(SaveResult.Invalid.class);
    }

    @Test
    void aCompanyWithPeopleStaysACompany() {
        var acme = story.made(company("Acme"));
        story.made(person("Anna").in(acme));

        assertThat(save(acme, company("Acme"), person("Acme"))).isInstanceOf(PartnerSave.Refused.class);
    }

    @Test
    void fieldsThatWereNotTouchedKeepWhatOthersSaved() {
        var opened = company("Acme");
        var acme = story.made(opened);
        save(acme, opened, opened.reachedBy(null, null, "hello@example.com"));

        var saved = save(acme, opened, company("Acme Corp"));

        assertThat(saved).isInstanceOf(PartnerSave.Saved.class);
        assertThat(story.page(acme).values())
                .isEqualTo(company("Acme Corp").reachedBy(null, null, "hello@example.com"));
    }

    @Test
    void twoWhoTypeDifferentThingsIntoOneFieldLearnOfEachOther() {
        var opened = company("Acme");
        var acme = story.made(opened);
        save(acme, opened, company("Acme One"));

        var second = save(acme, opened, company("Acme Two"));

        assertThat(second)
                .asInstanceOf(InstanceOfAssertFactories.type(PartnerSave.Conflict.class))
                .satisfies(clash -> {
                    assertThat(clash.fields()).isEqualTo(Set.of(PartnerField.NAME));
                    assertThat(clash.now().values().name()).isEqualTo("Acme One");
                });
        assertThat(story.name(acme)).hasValue("Acme One");
        assertThat(save(acme, opened, company("Acme One"))).isInstanceOf(PartnerSave.Saved.class);
    }

    @Test
    void eachSaveLeavesOneEntryThatTellsWhoChangedWhat() {
        var opened = company("Acme");
        var acme = story.made(opened);
        save(acme, opened, company("Acme Corp").reachedBy("+44 20 7946 0123", null, null));
        save(acme, company("Acme Corp"), company("Acme Corp"));

        assertThat(story.thread(acme))
                .extracting(ThreadEntry::event)
                .containsExactly("thread.event.changed", "partner.event.created");
        assertThat(story.thread(acme).getFirst().authorName()).isEqualTo("Success-Manager");
        assertThat(story.thread(acme).getFirst().changes())
                .containsExactly(
                        new TrackedChange("partner.field.name", "Acme", "Acme Corp"),
                        new TrackedChange("partner.field.phone", null, "+44 20 7946 0123"));
    }

    @Test
    void whatIsGoneIsSaidSo() {
        var acme = story.made(company("Acme"));
        assertThat(delete(acme)).isInstanceOf(PartnerDeletion.Deleted.class);

        assertThat(delete(acme)).isInstanceOf(PartnerDeletion.Gone.class);
        assertThat(save(acme, company("Acme"), company("Other"))).isInstanceOf(PartnerSave.Gone.class);
    }

    @Test
    void aPartnerInUseIsNeverDeletedAndTheMessageNamesWhatUsesIt() {
        var acme = story.made(company("Acme"));
        story.made(person("Anna").in(acme));
        var initech = story.made(company("Initech"));
        story.lead("Fifty seats", initech);

        assertThat(delete(acme))
                .asInstanceOf(InstanceOfAssertFactories.type(PartnerDeletion.Refused.class))
                .satisfies(refused -> assertThat(refused.why().arguments()).contains("Anna"));
        assertThat(delete(initech))
                .asInstanceOf(InstanceOfAssertFactories.type(PartnerDeletion.Refused.class))
                .satisfies(refused -> assertThat(refused.why().arguments()).contains("Fifty seats"));
    }

    @Test
    void anArchivedPartnerIsNotOfferedUntilItIsRestored() {
        var acme = story.made(company("Acme"));
        story.as(SUCCESS_MANAGER, () -> service.archive(acme));
        assertThat(story.as(SALES, () -> query.choices("", 0, 10))).isEmpty();
        assertThat(story.found("acme")).isEmpty();
        assertThat(story.as(SALES, () -> query.search(new PartnerFilter("acme", true), 0, 10)))
                .hasSize(1);

        story.as(ADMINISTRATOR, () -> service.restore(acme));
        assertThat(story.found("acme")).containsExactly("Acme");
        assertThat(story.thread(acme))
                .extracting(ThreadEntry::event)
                .startsWith("partner.event.restored", "partner.event.archived");
    }

    @Test
    void searchFindsWordsNumbersAndThePeopleOfACompany() {
        var muller = story.made(company("Müller & Söhne").reachedBy("+49 30 23125 123", null, null));
        story.made(person("Zoë 100%_x").in(muller).reachedBy(null, null, "zoe@example.org"));

        assertThat(story.found("SOHNE mull")).containsExactly("Müller & Söhne", "Zoë 100%_x");
        assertThat(story.found("030 23125")).containsExactly("Müller & Söhne");
        assertThat(story.found("%_")).containsExactly("Zoë 100%_x");
        assertThat(story.found("nobody")).isEmpty();

        save(muller, story.page(muller).values(), company("Schmidt").reachedBy("+49 30 23125 123", null, null));
        assertThat(story.found("schmidt")).containsExactly("Schmidt", "Zoë 100%_x");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyRoleWritesPartnersAndManagersArchiveThem(Role role) {
        var acme = story.made(company("Acme"));
        assertThat(story.as(role, () -> service.save(acme, company("Acme"), company("New"))))
                .isInstanceOf(PartnerSave.Saved.class);

        var mayManage = Set.of(SUCCESS_MANAGER, ADMINISTRATOR).contains(role);
        if (mayManage) {
            assertThat(story.as(role, () -> service.archive(acme))).isInstanceOf(SaveResult.Saved.class);
        } else {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> story.as(role, () -> service.archive(acme)));
        }
    }

    @Test
    void nobodyWritesNothing() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> service.create(company("Acme")));
    }

    private PartnerSave save(PartnerId partner, PartnerDraft opened, PartnerDraft typed) {
        return story.as(SUCCESS_MANAGER, () -> service.save(partner, opened, typed));
    }

    private PartnerDeletion delete(PartnerId partner) {
        return story.as(SUCCESS_USER, () -> service.delete(partner));
    }
}
