package app.evergreen.demo;

import java.util.List;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether a database may be filled, by one node at a time, and the mark by which demo rows can be told from what people make. */
@Component
@RequiredArgsConstructor
class DemoRows {

    static final List<String> MARKED_TABLES =
            List.of("success_record", "crm_lead", "partner", "tag", "team", "app_user");

    private final JdbcClient jdbc;

    /** Waits for another node that fills the same database, until the transaction ends. */
    void lock() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('demo data'))").query().singleRow();
    }

    /** Whether there is nothing but base data. */
    boolean databaseIsEmpty() {
        return jdbc.sql("""
                        select not exists (select from app_user) and not exists (select from subject)
                            and not exists (select from team) and not exists (select from tag)
                        """).query(Boolean.class).single();
    }

    /** Marks every row: the database was empty before, so all of them are of the demo, but the administrator stays. */
    void markAll() {
        MARKED_TABLES.forEach(
                table -> jdbc.sql("update " + table + " set demo = true").update());
        jdbc.sql("update app_user set demo = false where username = :administrator")
                .param("administrator", DemoHouse.ADMINISTRATOR)
                .update();
    }

    /** Whether there is demo data. */
    boolean present() {
        return jdbc.sql("""
                        select exists (select from app_user where demo) or exists (select from partner where demo)
                            or exists (select from crm_lead where demo) or exists (select from success_record where demo)
                            or exists (select from team where demo) or exists (select from tag where demo)
                        """).query(Boolean.class).single();
    }
}
