package app.evergreen.success;

import static org.assertj.core.api.Assertions.assertThat;

import app.evergreen.base.Subject;
import app.evergreen.security.Role;
import app.evergreen.security.SystemActor;
import app.evergreen.security.UserId;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageQuery;
import app.evergreen.support.IntegrationTest;
import app.evergreen.support.TestClock;
import app.evergreen.thread.ThreadEntry;
import app.evergreen.thread.ThreadQuery;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of success records share: a house with a success user, a manager, a salesperson, and the first stages. */
@IntegrationTest
@NullUnmarked
abstract class SuccessTest {

    static final int A_HUNDRED = 100;

    @Autowired
    SuccessRecordService records;

    @Autowired
    RecordQuery query;

    @Autowired
    StageChanges stageChanges;

    @Autowired
    StageQuery stageQuery;

    @Autowired
    ThreadQuery threads;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    private SystemActor actor;

    House house;
    UserId anna;
    StageId onboarding;
    StageId adoption;
    StageId achieved;
    StageId lost;

    @BeforeEach
    void furnish() {
        house = new House(jdbc, actor);
        anna = house.user("anna", Role.SUCCESS_USER);
        house.user("max", Role.SUCCESS_MANAGER);
        house.user("sam", Role.SALES);
        onboarding = house.stage(1);
        adoption = house.stage(2);
        achieved = house.stage(5);
        lost = house.stage(6);
    }

    <T> T asAnna(Supplier<T> work) {
        return house.as("anna", work);
    }

    <T> T asMax(Supplier<T> work) {
        return house.as("max", work);
    }

    RecordId made(String title) {
        return made(RecordFields.titled(title));
    }

    RecordId made(RecordFields fields) {
        return made(onboarding, fields);
    }

    RecordId made(StageId stage, RecordFields fields) {
        var made = asAnna(() -> records.create(new NewRecord(stage, fields)));
        assertThat(made).isInstanceOf(CreateResult.Created.class);
        return ((CreateResult.Created) made).id();
    }

    /** Anna changes one field of the form as it is now. */
    RecordSave save(RecordId id, RecordField field, Object value) {
        var edit = Fields.edit(page(id).fields(), field, value);
        return asAnna(() -> records.save(id, edit));
    }

    RecordPage page(RecordId id) {
        return asAnna(() -> query.page(id)).orElseThrow();
    }

    MoveResult move(RecordId id, StageId seen, StageId to, Place place) {
        return asAnna(() -> records.move(id, seen, to, place, Optional.empty()));
    }

    MoveResult.Moved moved(MoveResult result) {
        assertThat(result).isInstanceOf(MoveResult.Moved.class);
        return (MoveResult.Moved) result;
    }

    MoveResult.Moved lost(RecordId id) {
        return moved(asAnna(() -> records.lose(id, page(id).stage().id(), Optional.of(price("too dear")))));
    }

    MoveResult.Moved achieved(RecordId id) {
        return moved(asAnna(() -> records.achieve(id, page(id).stage().id())));
    }

    Loss price(String comment) {
        return new Loss(house.reason(1), comment);
    }

    List<ThreadEntry> thread(RecordId id) {
        return asAnna(() -> threads.page(Subject.record(id.value()), Optional.empty(), A_HUNDRED));
    }

    List<RecordId> column(StageId stage) {
        return jdbc
                .sql("select id from success_record where stage_id = :stage order by rank, id")
                .param("stage", stage.value())
                .query(Long.class)
                .list()
                .stream()
                .map(RecordId::new)
                .toList();
    }
}
