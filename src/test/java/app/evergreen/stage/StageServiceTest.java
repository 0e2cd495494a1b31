package app.evergreen.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.evergreen.base.SaveResult;
import app.evergreen.security.SystemActor;
import app.evergreen.support.IntegrationTest;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** R1: stages are added and put in order. */
@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class StageServiceTest {

    private final StageService service;
    private final StageQuery query;
    private final SystemActor actor;
    private final JdbcClient jdbc;

    @Test
    void anInstallationBeginsWithSixStages() {
        assertThat(all())
                .extracting(StageLine::name, StageLine::outcome, StageLine::defaultHealth)
                .containsExactly(
                        tuple("Onboarding", StageOutcome.OPEN, 50),
                        tuple("Adoption", StageOutcome.OPEN, 60),
                        tuple("Active", StageOutcome.OPEN, 75),
                        tuple("Renewal", StageOutcome.OPEN, 80),
                        tuple("Achieved", StageOutcome.ACHIEVED, 100),
                        tuple("Lost", StageOutcome.LOST, 0));
    }

    @Test
    void aNewStageStandsBehindAllOthersWithTheHealthThatItsOutcomeFixes() {
        add(new StageDraft("  Delighted ", StageOutcome.ACHIEVED, 12, true));

        var added = all().getLast();
        assertThat(added.name()).isEqualTo("Delighted");
        assertThat(added.defaultHealth()).isEqualTo(100);
        assertThat(added.folded()).isTrue();
    }

    @ParameterizedTest
    @MethodSource
    void whatCannotBeIsRefused(StageDraft draft) {
        assertThat(asManager(() -> service.add(draft))).isInstanceOf(SaveResult.Invalid.class);
        assertThat(all()).hasSize(6);
    }

    static List<StageDraft> whatCannotBeIsRefused() {
        return List.of(
                new StageDraft(" ", StageOutcome.OPEN, 50, false),
                new StageDraft("x".repeat(61), StageOutcome.OPEN, 50, false),
                new StageDraft("New", StageOutcome.OPEN, 101, false),
                new StageDraft("New", StageOutcome.OPEN, -1, false),
                new StageDraft(" ONBOARDING ", StageOutcome.OPEN, 50, false));
    }

    @Test
    void stagesArePutInOrder() {
        var first = all().get(0).id();
        var third = all().get(2).id();

        asManager(() -> service.place(first, Optional.of(third)));
        assertThat(all()).extracting(StageLine::name).startsWith("Adoption", "Active", "Onboarding", "Renewal");

        asManager(() -> service.place(first, Optional.empty()));
        assertThat(all()).extracting(StageLine::name).startsWith("Onboarding", "Adoption");
        assertThat(asManager(() -> service.place(new StageId(999), Optional.empty())))
                .isEqualTo(new SaveResult.Gone());
    }

    @Test
    void eachConstraintMeansOneResult() {
        var constraints = jdbc.sql(
                        "select conname from pg_constraint where contype <> 'n' and conrelid = 'stage'::regclass")
                .query(String.class)
                .list();

        assertThat(constraints)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(StageConstraints.explain(name)).isNotNull());
    }

    private void add(StageDraft draft) {
        assertThat(asManager(() -> service.add(draft))).isInstanceOf(SaveResult.Saved.class);
    }

    private List<StageLine> all() {
        return asManager(query::all);
    }

    private <T> T asManager(Supplier<T> work) {
        var result = new AtomicReference<T>();
        actor.run(() -> result.set(work.get()));
        return result.get();
    }
}
