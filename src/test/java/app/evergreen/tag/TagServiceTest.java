package app.evergreen.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.evergreen.base.SaveResult;
import app.evergreen.security.SystemActor;
import app.evergreen.support.IntegrationTest;
import java.util.List;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class TagServiceTest {

    private final TagService tags;
    private final TagQuery query;
    private final SystemActor actor;
    private final JdbcClient jdbc;

    @BeforeEach
    void peopleWorkHere() {
        user("mira", "SUCCESS_MANAGER");
        user("anna", "SUCCESS_USER");
        user("sam", "SALES");
    }

    @Test
    void aManagerAddsATagAndSeesItByName() {
        assertThat(add("Pilot", Hue.SKY)).isInstanceOf(SaveResult.Saved.class);
        assertThat(add("  enterprise ", Hue.PINE)).isInstanceOf(SaveResult.Saved.class);

        assertThat(all()).extracting(TagLine::name).containsExactly("enterprise", "Pilot");
        assertThat(all()).extracting(TagLine::hue).containsExactly(Hue.PINE, Hue.SKY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pilot", "pilot", " PILOT ", "Pîlot"})
    void aNameIsUniqueWithoutRegardToCaseAccentsAndOuterBlanks(String again) {
        add("Pilot", Hue.SKY);

        assertThat(add(again, Hue.PINE)).isEqualTo(SaveResult.invalid("name", "tag.name.taken"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\u200b"})
    void aNameIsNotBlank(String blank) {
        assertThat(add(blank, Hue.SKY)).isEqualTo(SaveResult.invalid("name", "base.required"));
    }

    @Test
    void aNameHasAtMostFortyCharacters() {
        assertThat(add("x".repeat(40), Hue.SKY)).isInstanceOf(SaveResult.Saved.class);
        assertThat(add("y".repeat(41), Hue.SKY)).isEqualTo(SaveResult.invalid("name", "base.too-long", 40));
    }

    @Test
    void whoMakesATagThatExistsGetsTheOneThatExists() {
        var made = as("anna", () -> tags.make("Pilot"));

        assertThat(made).isInstanceOf(SaveResult.Saved.class);
        assertThat(as("anna", () -> tags.make(" pilot"))).isEqualTo(made);
        assertThat(all()).hasSize(1);
    }

    @Test
    void tagsThatAreMadeTakeTurnsInTheirHues() {
        for (var number = 0; number < Hue.values().length; number++) {
            var name = "Tag " + number;
            as("anna", () -> tags.make(name));
        }

        assertThat(all()).extracting(TagLine::hue).containsExactlyInAnyOrder(Hue.values());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStaysUnlessOneTouchedItToo() {
        add("Pilot", Hue.SKY);
        var opened = all().getFirst();
        save(opened, "Pilot", Hue.ROSE);

        assertThat(save(opened, "Test run", Hue.SKY)).isInstanceOf(SaveResult.Saved.class);
        assertThat(all()).containsExactly(new TagLine(opened.id(), "Test run", Hue.ROSE));
        assertThat(save(opened, "Trial", Hue.SKY)).isEqualTo(new SaveResult.Changed());
        assertThat(all()).extracting(TagLine::name).containsExactly("Test run");
    }

    @Test
    void aDeletedTagCannotBeSaved() {
        add("Pilot", Hue.SKY);
        var opened = all().getFirst();
        as("mira", () -> tags.delete(opened.id(), 0));

        assertThat(save(opened, "Trial", Hue.SKY)).isEqualTo(new SaveResult.Gone());
        assertThat(as("mira", () -> tags.delete(opened.id(), 0))).isEqualTo(new TagDeletion.Gone());
    }

    @Test
    void aTagLeavesItsRecordsOnlyAfterTheirCountIsKnown() {
        add("Pilot", Hue.SKY);
        var pilot = all().getFirst().id();
        wornBy(pilot, "Acme");
        wornBy(pilot, "Umbrella");

        assertThat(as("mira", () -> tags.delete(pilot, 1))).isEqualTo(new TagDeletion.NeedsConfirmation(2));
        assertThat(as("mira", query::counts)).containsEntry(pilot, 2);
        assertThat(as("mira", () -> tags.delete(pilot, 2))).isEqualTo(new TagDeletion.Deleted());
        assertThat(all()).isEmpty();
        assertThat(jdbc.sql("select count(*) from success_record")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aSuccessUserMakesTagsAndEditsNone() {
        add("Pilot", Hue.SKY);
        var pilot = all().getFirst();

        assertThatThrownBy(() -> as("anna", () -> tags.add(new TagDraft("Trial", Hue.SKY))))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> as("anna", () -> tags.save(pilot, new TagDraft("Trial", Hue.SKY))))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> as("anna", () -> tags.delete(pilot.id(), 0)))
                .isInstanceOf(AuthorizationDeniedException.class);
        assertThatThrownBy(() -> as("sam", () -> tags.make("Trial"))).isInstanceOf(AuthorizationDeniedException.class);
    }

    private SaveResult add(String name, Hue hue) {
        return as("mira", () -> tags.add(new TagDraft(name, hue)));
    }

    private SaveResult save(TagLine opened, String name, Hue hue) {
        return as("mira", () -> tags.save(opened, new TagDraft(name, hue)));
    }

    private List<TagLine> all() {
        return as("sam", query::all);
    }

    private <T> T as(String username, Supplier<T> work) {
        return actor.as(username, work);
    }

    private void wornBy(TagId tag, String title) {
        jdbc.sql("""
                        with made as (
                            insert into success_record
                                (id, title, stage_id, outcome, stage_since, rank, search_text, created_at)
                            select nextval('subject_seq'), :title, s.id, s.outcome, now(), 0, lower(:title), now()
                            from stage s order by s.position limit 1 returning id)
                        insert into record_tag select id, :tag from made
                        """).param("title", title).param("tag", tag.value()).update();
    }

    private void user(String username, String role) {
        jdbc.sql("""
                        with made as (
                            insert into app_user (username, display_name, password_hash, created_at)
                            values (:username, initcap(:username), '', now()) returning id)
                        insert into user_role select id, :role from made
                        """).param("username", username).param("role", role).update();
    }
}
