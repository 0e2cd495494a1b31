package app.evergreen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import app.evergreen.activity.ActivityQuery;
import app.evergreen.activity.ActivityState;
import app.evergreen.activity.ActivityTypeQuery;
import app.evergreen.base.Finder;
import app.evergreen.base.SearchTerms;
import app.evergreen.base.Subject;
import app.evergreen.crm.CrmStageQuery;
import app.evergreen.crm.LeadId;
import app.evergreen.crm.LeadQuery;
import app.evergreen.crm.PipelineQuery;
import app.evergreen.notification.NoticeQuery;
import app.evergreen.partner.PartnerDraft;
import app.evergreen.partner.PartnerDuplicates;
import app.evergreen.partner.PartnerFilter;
import app.evergreen.partner.PartnerId;
import app.evergreen.partner.PartnerQuery;
import app.evergreen.security.DemoAccounts;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserId;
import app.evergreen.stage.StageLine;
import app.evergreen.stage.StageQuery;
import app.evergreen.success.AttentionQuery;
import app.evergreen.success.BoardFilter;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.BoardViewer;
import app.evergreen.success.LostReasonQuery;
import app.evergreen.success.MoveResult;
import app.evergreen.success.Place;
import app.evergreen.success.PlaceQuery;
import app.evergreen.success.RecordId;
import app.evergreen.success.RecordQuery;
import app.evergreen.success.StageUse;
import app.evergreen.success.SuccessRecordService;
import app.evergreen.support.CountedStatements;
import app.evergreen.support.IntegrationTest;
import app.evergreen.tag.TagQuery;
import app.evergreen.thread.Followers;
import app.evergreen.thread.ThreadQuery;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.test.context.TestPropertySource;

/**
 * Screens stay as fast as they are, however much there is: what they ask often is answered from an index, and no table that grows is
 * read from its first row to its last. PostgreSQL decides by its statistics of a house with some thousand records.
 */
@IntegrationTest
@TestPropertySource(properties = {"evergreen.load-data=10000", "evergreen.load-data-entries=4"})
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class QueryPlansTest {

    private static final Set<String> GROWING = Set.of(
            "subject",
            "success_record",
            "record_tag",
            "thread_entry",
            "tracked_change",
            "follower",
            "activity",
            "partner",
            "crm_lead",
            "notice");
    /** What counts everything, or lists all that is one's own, may read through them. */
    private static final Set<String> NARROW = Set.of("activity", "record_tag", "subject", "partner");

    private static final int PAGE = 40;

    private final CountedStatements statements;
    private final SystemActor actor;
    private final JdbcClient jdbc;
    private final BoardQuery board;
    private final AttentionQuery attention;
    private final StageQuery stages;
    private final PlaceQuery places;
    private final SuccessRecordService records;
    private final RecordQuery recordQuery;
    private final ThreadQuery threads;
    private final Followers followers;
    private final ActivityQuery activities;
    private final ActivityTypeQuery types;
    private final NoticeQuery notices;
    private final List<Finder> finders;
    private final PipelineQuery pipeline;
    private final CrmStageQuery leadStages;
    private final LeadQuery leads;
    private final PartnerQuery partners;
    private final PartnerDuplicates duplicates;
    private final StageUse stageUse;
    private final LostReasonQuery reasons;
    private final TagQuery tags;
    private final DemoAccounts accounts;

    private RecordId record = new RecordId(0);
    private LeadId lead = new LeadId(0);
    private PartnerId partner = new PartnerId(0);
    private BoardViewer viewer = new BoardViewer(new UserId(0), LocalDate.EPOCH);

    @TestFactory
    Stream<DynamicTest> whatScreensAskOftenIsAnsweredFromAnIndex() {
        jdbc.sql("vacuum (analyze)").update();
        record = new RecordId(number("select max(id) from success_record where outcome = 'OPEN'"));
        lead = new LeadId(number("select max(id) from crm_lead"));
        partner = new PartnerId(number("select max(id) from partner"));
        viewer = new BoardViewer(
                new UserId(number("select id from app_user where username = 'success'")), LocalDate.of(2027, 3, 1));
        return Stream.of(
                        theBoard(),
                        filteredBoards(),
                        aMove(),
                        theRecordPage(),
                        theBell(),
                        fromAnywhere(),
                        theCrm(),
                        partners(),
                        settings())
                .flatMap(screen -> screen);
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private Stream<DynamicTest> theBoard() {
        return Stream.of(
                planned("first cards", () -> board.firstCards(BoardFilter.ALL, viewer, PAGE)),
                planned(
                        "the rest of a column",
                        () -> stages.all()
                                .forEach(stage -> board.nextCards(
                                        BoardFilter.ALL, viewer, stage.id(), Optional.of(record), PAGE))),
                ofAll("columns' counts", board::totals),
                planned("what needs me", attention::read),
                planned("one changed card", () -> board.cards(List.of(record))));
    }

    private Stream<DynamicTest> filteredBoards() {
        return Stream.of(
                        BoardFilter.ALL.withMine(true),
                        BoardFilter.ALL.withTeams(Set.of(1L)),
                        BoardFilter.ALL.withPartners(Set.of(BoardFilter.NONE)),
                        BoardFilter.ALL.withTags(Set.of(1L)),
                        BoardFilter.ALL.withOwnWork(Set.of(ActivityState.OVERDUE)),
                        BoardFilter.ALL.withNotTaken(true),
                        BoardFilter.ALL.withSearch("portal kestrel"))
                .map(filter -> planned("first cards of " + filter, () -> board.firstCards(filter, viewer, PAGE)));
    }

    private Stream<DynamicTest> aMove() {
        return Stream.of(
                planned(
                        "counts of a search",
                        () -> board.matching(BoardFilter.ALL.withSearch("portal kestrel"), viewer)),
                planned("counts of new ones", () -> board.matching(BoardFilter.ALL.withNotTaken(true), viewer)),
                planned(
                        "places in a column",
                        () -> places.cards(stages.all().getLast().id(), record)),
                planned("a move", () -> assertThat(move()).isInstanceOf(MoveResult.Moved.class)));
    }

    private MoveResult move() {
        var seen = recordQuery.page(record).orElseThrow().stage().id();
        var other = stages.all().stream()
                .map(StageLine::id)
                .filter(stage -> !stage.equals(seen))
                .findFirst()
                .orElseThrow();
        return records.move(record, seen, other, Place.top(), Optional.empty());
    }

    private Stream<DynamicTest> theRecordPage() {
        var subject = Subject.record(record.value());
        return Stream.of(
                planned("a record", () -> recordQuery.page(record)),
                planned("its thread", () -> threads.page(subject, Optional.empty(), PAGE)),
                planned("its followers", () -> followers.of(subject)),
                planned("its activities", () -> activities.open(subject)),
                planned("types to plan", types::active));
    }

    private Stream<DynamicTest> theBell() {
        return Stream.of(
                planned("the bell", notices::count),
                planned("its list", () -> notices.latest(PAGE)),
                ofAll("what is due", activities::dueOfMine),
                ofAll("my activities", activities::mine));
    }

    private Stream<DynamicTest> fromAnywhere() {
        return finders.stream()
                .map(finder -> planned("search for a " + finder.kind(), () -> finder.find("kestrel portal", 8)));
    }

    private Stream<DynamicTest> theCrm() {
        var all = SearchTerms.of("");
        var some = SearchTerms.of("kestrel portal");
        var stage = actor.as("success", leadStages::all).getFirst().id();
        return Stream.of(
                planned("pipeline columns", () -> pipeline.lanes(all)),
                planned("pipeline cards", () -> pipeline.tops(all, PAGE)),
                planned("found pipeline cards", () -> pipeline.tops(some, PAGE)),
                planned("more pipeline cards", () -> pipeline.page(all, stage, Optional.of(lead), PAGE)),
                planned("a lead", () -> leads.page(lead)),
                planned("leads to choose from", () -> leads.choices("", PAGE, true)));
    }

    private Stream<DynamicTest> partners() {
        var all = new PartnerFilter("", false);
        var some = new PartnerFilter("kestrel hotels", false);
        var twin = PartnerDraft.company("Kestrel").reachedBy("+1 202-555-0100", null, "hello@example.com");
        return Stream.of(
                planned("partners", () -> partners.search(all, 0, PAGE)),
                ofAll("how many partners", () -> partners.count(all)),
                planned("found partners", () -> partners.search(some, 0, PAGE)),
                planned("how many are found", () -> partners.count(some)),
                planned("companies to choose from", () -> partners.companies("", 0, PAGE)),
                planned("a partner", () -> partners.page(partner)),
                planned("people of a company", () -> partners.people(partner)),
                planned("twins of a partner", () -> duplicates.of(twin, Optional.of(partner))));
    }

    private Stream<DynamicTest> settings() {
        return Stream.of(
                planned("records of stages", stageUse::recordCounts),
                planned("records of lost reasons", reasons::all),
                ofAll("activities of types", types::all),
                ofAll("records of tags", tags::counts),
                planned("demo accounts of the log-in page", accounts::offered));
    }

    private DynamicTest planned(String what, Runnable reading) {
        return readingThroughNothingOf(GROWING, what, reading);
    }

    private DynamicTest ofAll(String what, Runnable reading) {
        var growing = new HashSet<>(GROWING);
        growing.removeAll(NARROW);
        return readingThroughNothingOf(growing, what, reading);
    }

    private DynamicTest readingThroughNothingOf(Set<String> tables, String what, Runnable reading) {
        return dynamicTest(
                what,
                () -> assertThat(actor.as("success", () -> statements.readingThrough(tables, reading)))
                        .isEmpty());
    }
}
