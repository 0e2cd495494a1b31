package app.evergreen.success;

import app.evergreen.security.CurrentUser;
import app.evergreen.security.Rights;
import app.evergreen.stage.StageId;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What each user opened, closed and filtered last on the board (R5.1, R5.7). Everybody keeps their own, and only their own. */
@Service
@RequiredArgsConstructor
public class BoardPreferences {

    private static final int LONGEST_FILTER = 4_000;

    private final JdbcClient jdbc;
    private final CurrentUser currentUser;

    /** Which columns the user opened (false) or folded (true); the stage's own flag holds for the others. */
    @RolesAllowed(Rights.READ)
    public Map<StageId, Boolean> folds() {
        var folds = new HashMap<StageId, Boolean>();
        jdbc.sql("select stage_id, folded from board_fold where user_id = :user")
                .param("user", user())
                .query(row -> {
                    folds.put(new StageId(row.getLong(1)), row.getBoolean(2));
                });
        return folds;
    }

    /** Keeps that the user folded or opened a column. A stage that is gone is ignored. */
    @RolesAllowed(Rights.READ)
    public void fold(StageId stage, boolean folded) {
        jdbc.sql("""
                        insert into board_fold (user_id, stage_id, folded)
                        select :user, id, :folded from stage where id = :stage for key share
                        on conflict (user_id, stage_id) do update set folded = excluded.folded""")
                .param("user", user())
                .param("stage", stage.value())
                .param("folded", folded)
                .update();
    }

    /** The query part of the address that the user filtered by last. */
    @RolesAllowed(Rights.READ)
    public Optional<String> lastFilter() {
        return jdbc.sql("select query from board_filter where user_id = :user")
                .param("user", user())
                .query(String.class)
                .optional();
    }

    /** Keeps the query part of the address for the next visit; one beyond 4,000 characters is not kept. */
    @RolesAllowed(Rights.READ)
    public void keepFilter(String query) {
        if (query.length() <= LONGEST_FILTER) {
            jdbc.sql("""
                            insert into board_filter (user_id, query) values (:user, :query)
                            on conflict (user_id) do update set query = excluded.query""").param("user", user()).param("query", query).update();
        }
    }

    private long user() {
        return currentUser.get().id().value();
    }
}
