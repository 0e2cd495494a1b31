package app.evergreen.success.ui;

import app.evergreen.base.Subject;
import app.evergreen.settings.SettingsQuery;
import app.evergreen.stage.StageQuery;
import app.evergreen.success.BoardQuery;
import app.evergreen.success.CardRow;
import app.evergreen.success.RecordId;
import app.evergreen.success.RecordPage;
import app.evergreen.success.RecordQuery;
import app.evergreen.success.StageButtons;
import app.evergreen.thread.ThreadQuery;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** Reads what a record page shows, in a number of queries that depends on nothing. */
@Component
@RequiredArgsConstructor
class RecordReading {

    private static final int LATEST = 5;

    private final RecordQuery records;
    private final StageQuery stages;
    private final SettingsQuery settings;
    private final ThreadQuery threads;
    private final BoardQuery board;

    /** The record as it is now; nothing where it does not exist or the current user may not see it. */
    Optional<RecordShown> read(RecordId id) {
        return records.page(id)
                .flatMap(page -> board.cards(List.of(id)).stream().findAny().map(card -> shown(page, card)));
    }

    private RecordShown shown(RecordPage page, CardRow card) {
        var all = stages.all();
        var buttons = StageButtons.of(all, page.stage().outcome(), settings.general());
        var latest = threads.page(Subject.record(page.id().value()), Optional.empty(), LATEST);
        return new RecordShown(page, all, buttons, card.work(), card.mail(), latest);
    }
}
