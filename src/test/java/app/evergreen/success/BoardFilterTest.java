package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.activity.ActivityState;
import app.evergreen.security.Role;
import app.evergreen.security.UserId;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board's filter has two faces, one in SQL and one in memory (R5.7). */
@NullUnmarked
class BoardFilterTest extends SuccessTest {

    private static final int RECORDS = 60;
    private static final int FILTERS = 300;
    private static final List<ActivityState> STATES = Arrays.asList(ActivityState.values());
    private static final List<String> WORDS = List.of(
            "Straße",
            "ŁÓDŹ",
            "Ørsted",
            "İzmir",
            "Ætna",
            "Caffè",
            "100%",
            "a_b",
            "back\\slash",
            "ς",
            "+44 20 7946 0123");

    @Autowired
    private BoardQuery board;

    @Autowired
    private AttentionQuery attention;

    private final Random random = new Random(20270301);
    private BoardViewer viewer;
    private List<Long> stages;
    private List<Long> tags;
    private List<Long> teams;
    private List<Long> workers;

    @BeforeEach
    void fillTheBoard() {
        viewer = new BoardViewer(anna, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
        stages = jdbc.sql("select id from stage order by position")
                .query(Long.class)
                .list();
        tags = IntStream.range(0, 4)
                .mapToObj(number -> house.tag("Tag " + number).value())
                .toList();
        teams = List.of(
                house.team("North", anna).value(), house.team("South", anna).value());
        workers = List.of(
                anna.value(),
                house.user("kiri", Role.SUCCESS_USER).value(),
                house.user("honolulu", Role.SUCCESS_USER).value());
        zone(workers.get(1), "Pacific/Kiritimati");
        zone(workers.get(2), "Pacific/Honolulu");
        IntStream.range(0, RECORDS).forEach(this::put);
    }

    private void zone(long user, String zone) {
        jdbc.sql("update app_user set time_zone = :zone where id = :user")
                .param("zone", zone)
                .param("user", user)
                .update();
    }

    private void put(int number) {
        var id = made(one(WORDS) + " " + one(WORDS) + " " + number).value();
        jdbc.sql("""
                        update success_record set stage_id = s.id, outcome = s.outcome, renewal_date = :renewal, team_id = :team,
                            success_partner_id = :partner, health_by_hand = :health,
                            lost_reason_id = case s.outcome when 'LOST' then (select min(id) from lost_reason) end,
                            closed_at = case when s.outcome <> 'OPEN' then now() end,
                            handed_off_at = case when :new then now() end
                        from stage s where s.id = :stage and success_record.id = :id""")
                .param("renewal", random.nextInt(4) == 0 ? null : viewer.today().plusDays(random.nextInt(-40, 130)))
                .param("team", random.nextInt(3) == 0 ? null : one(teams))
                .param("partner", random.nextBoolean() ? anna.value() : null)
                .param("health", random.nextBoolean() ? random.nextInt(101) : null)
                .param("new", random.nextInt(5) == 0)
                .param("stage", one(stages))
                .param("id", id)
                .update();
        IntStream.range(0, random.nextInt(4)).forEach(some -> plan(id));
        for (var tag : tags) {
            if (random.nextInt(3) == 0) {
                jdbc.sql("insert into record_tag values (:id, :tag)")
                        .param("id", id)
                        .param("tag", tag)
                        .update();
            }
        }
    }

    /** Around the days that begin and end while it is one day in UTC; some are done or cancelled. */
    private void plan(long record) {
        var ended = random.nextInt(6);
        jdbc.sql("""
                        insert into activity (subject_id, type_id, due, assignee_id, created_at, done_at, cancelled_at)
                        select :record, min(id), :due, :assignee, now(), case when :done then now() end, case when :cancelled then now() end
                        from activity_type""")
                .param("record", record)
                .param("due", viewer.today().plusDays(random.nextInt(-2, 3)))
                .param("assignee", one(workers))
                .param("done", ended == 0)
                .param("cancelled", ended == 1)
                .update();
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private <T> Set<T> some(List<T> from) {
        return random.nextInt(3) > 0
                ? Set.of()
                : from.stream().filter(any -> random.nextBoolean()).collect(Collectors.toSet());
    }

    private BoardFilter anyFilter() {
        var keys = new ArrayList<>(teams);
        keys.add(BoardFilter.NONE);
        return new BoardFilter(
                random.nextInt(4) == 0,
                some(keys),
                some(List.of(anna.value(), BoardFilter.NONE)),
                some(tags),
                some(Arrays.asList(RenewalWindow.values())),
                new WorkFilter(some(STATES), some(STATES), random.nextInt(3) > 0 ? Map.of() : anyBars()),
                some(Arrays.asList(StageOutcome.values())),
                random.nextInt(5) == 0,
                random.nextBoolean() ? "" : anySearch());
    }

    private Map<StageId, ActivityState> anyBars() {
        return Map.of(new StageId(stages.getFirst()), one(STATES), new StageId(stages.getLast()), one(STATES));
    }

    private String anySearch() {
        var word = one(WORDS);
        return random.nextBoolean() ? word : word.substring(random.nextInt(word.length()));
    }

    @Test
    void memoryAndTheDatabaseAlwaysAgreeOnWhatAFilterLetsThrough() {
        var all = asAnna(() -> board.firstCards(BoardFilter.ALL, viewer, RECORDS));
        assertThat(all).hasSize(RECORDS);
        for (var number = 0; number < FILTERS; number++) {
            var filter = anyFilter();
            var inMemory = ids(
                    all.stream().filter(card -> filter.matches(card, viewer)).toList());
            var inSql = ids(asAnna(() -> board.firstCards(filter, viewer, RECORDS)));
            assertThat(inSql).as("%s", filter).isEqualTo(inMemory);
            var matching = asAnna(() -> board.matching(filter, viewer));
            var above = filter.withoutBars();
            assertThat(sum(matching))
                    .as("%s", filter)
                    .isEqualTo(all.stream()
                            .filter(card -> above.matches(card, viewer))
                            .count());
            assertThat(matching.entrySet().stream()
                            .mapToInt(stage -> filter.shown(stage.getKey(), stage.getValue()))
                            .sum())
                    .as("%s", filter)
                    .isEqualTo(inMemory.size());
        }
    }

    private static Set<RecordId> ids(List<CardRow> cards) {
        return cards.stream().map(CardRow::id).collect(Collectors.toSet());
    }

    private static int sum(Map<?, StageTally> counts) {
        return counts.values().stream().mapToInt(StageTally::all).sum();
    }

    @Test
    void aColumnIsReadPageByPageInItsOrderWithoutGapOrRepeat() {
        var read = new ArrayList<RecordId>();
        var page = asAnna(() -> board.firstCards(BoardFilter.ALL, viewer, 3)).stream()
                .filter(card -> card.stage().equals(onboarding))
                .toList();
        while (!page.isEmpty()) {
            page.forEach(card -> read.add(card.id()));
            var last = Optional.of(page.getLast().id());
            page = asAnna(() -> board.nextCards(BoardFilter.ALL, viewer, onboarding, last, 3));
        }
        assertThat(read).containsExactlyElementsOf(column(onboarding));
    }

    @Test
    void everyStageIsCountedEvenAnEmptyOne() {
        assertThat(asAnna(board::totals)).hasSize(stages.size());
        assertThat(sum(asAnna(board::totals))).isEqualTo(RECORDS);
    }

    @Test
    void whatNeedsMeCountsMyOpenRenewalsWithinThirtyDaysAndHandOffsThatNobodyTook() {
        var all = asAnna(() -> board.firstCards(BoardFilter.ALL, viewer, RECORDS));
        var needed = asAnna(attention::read);
        var mineSoon = BoardFilter.ALL
                .withMine(true)
                .withRenewals(Set.of(RenewalWindow.WITHIN_30))
                .withOutcomes(Set.of(StageOutcome.OPEN));
        var fromSales = BoardFilter.ALL.withNotTaken(true).withOutcomes(Set.of(StageOutcome.OPEN));

        assertThat(needed.renewalsOf(viewer)).isPositive().isEqualTo(count(all, mineSoon));
        assertThat(needed.handedOff()).isPositive().isEqualTo(count(all, fromSales));
    }

    @Test
    void whatNeedsMeCountsMyLateAndTodaysActivitiesByMyOwnDay() {
        for (var worker : workers) {
            var zone = jdbc.sql("select time_zone from app_user where id = :id")
                    .param("id", worker)
                    .query(String.class)
                    .single();
            var there = new BoardViewer(new UserId(worker), LocalDate.ofInstant(clock.instant(), ZoneId.of(zone)));
            var needed = asAnna(attention::read);

            assertThat(needed.workOf(there, ActivityState.OVERDUE)).isPositive().isEqualTo(open(there, "<"));
            assertThat(needed.workOf(there, ActivityState.TODAY)).isPositive().isEqualTo(open(there, "="));
        }
    }

    private int open(BoardViewer whose, String compared) {
        return jdbc.sql(
                        "select count(*) from activity where assignee_id = :user and done_at is null and cancelled_at is null and due "
                                + compared + " :today")
                .param("user", whose.user().value())
                .param("today", whose.today())
                .query(Integer.class)
                .single();
    }

    @Test
    void aBarCountsEveryRecordOfItsColumnOnceInItsWorstState() {
        var all = asAnna(() -> board.firstCards(BoardFilter.ALL, viewer, RECORDS));
        var totals = asAnna(board::totals);

        for (var stage : stages) {
            var column =
                    all.stream().filter(card -> card.stage().value() == stage).toList();
            for (var state : STATES) {
                assertThat(totals.get(new StageId(stage)).of(state)).isEqualTo((int) column.stream()
                        .filter(card -> card.work().state() == state)
                        .count());
            }
        }
    }

    private int count(List<CardRow> cards, BoardFilter filter) {
        return (int) cards.stream().filter(card -> filter.matches(card, viewer)).count();
    }
}
