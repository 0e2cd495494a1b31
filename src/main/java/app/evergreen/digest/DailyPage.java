package app.evergreen.digest;

import static java.util.Objects.requireNonNullElse;

import app.evergreen.activity.ActivityQuery;
import app.evergreen.activity.ActivityState;
import app.evergreen.activity.MyActivity;
import app.evergreen.mail.HouseMailKind;
import app.evergreen.success.MyRecordsQuery;
import app.evergreen.success.MyRecordsQuery.MyRecord;
import java.time.LocalDate;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** What a day brings to a user: read as that user, so nobody is told what they may not see. */
@Component
@RequiredArgsConstructor
class DailyPage {

    private final ActivityQuery activities;
    private final MyRecordsQuery records;
    private final Words words;

    Page of(Reader reader, LocalDate today) {
        var due = activities.dueOfMine();
        return new Page(
                List.of(
                        part(reader, "digest.late", work(reader, due, ActivityState.OVERDUE)),
                        part(reader, "digest.today", work(reader, due, ActivityState.TODAY)),
                        part(reader, "digest.renewals", renewals(reader, records.toRenew(today))),
                        part(reader, "digest.new", fresh(reader, records.notTaken()))),
                words.ending(reader, HouseMailKind.DIGEST));
    }

    private Page.Part part(Reader reader, String key, List<Page.Line> lines) {
        return new Page.Part(words.text(reader, key), lines);
    }

    private List<Page.Line> work(Reader reader, List<MyActivity> due, ActivityState state) {
        return due.stream()
                .filter(mine -> mine.line().state() == state)
                .map(mine -> words.line(
                        words.text(
                                reader,
                                "digest.activity",
                                mine.line().words(),
                                words.day(reader, mine.line().due()),
                                words.about(
                                        reader,
                                        mine.about().title(),
                                        requireNonNullElse(mine.about().customer(), ""))),
                        mine.about().href()))
                .toList();
    }

    private List<Page.Line> renewals(Reader reader, List<MyRecord> due) {
        return due.stream()
                .map(mine -> words.line(
                        words.text(
                                reader,
                                "digest.renewal",
                                words.about(reader, mine.title(), mine.customer()),
                                mine.renewal()
                                        .map(day -> words.day(reader, day))
                                        .orElse("")),
                        mine.href()))
                .toList();
    }

    private List<Page.Line> fresh(Reader reader, List<MyRecord> fresh) {
        return fresh.stream()
                .map(mine -> words.line(words.about(reader, mine.title(), mine.customer()), mine.href()))
                .toList();
    }
}
