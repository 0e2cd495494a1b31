package app.evergreen.success.ui;

import app.evergreen.activity.ui.ActivityPanels;
import app.evergreen.base.ui.Live;
import app.evergreen.security.CurrentUser;
import app.evergreen.success.SuccessRecordService;
import app.evergreen.thread.ui.ThreadPanels;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What a record page works with. */
@Component
record RecordTools(
        RecordReading reading,
        SuccessRecordService records,
        FieldChoices choices,
        ThreadPanels threads,
        ActivityPanels activities,
        Live live,
        CurrentUser currentUser,
        Clock clock) {}
