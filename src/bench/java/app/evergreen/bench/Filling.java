package app.evergreen.bench;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills an empty database with records, evenly over the columns, each with a company. */
record Filling(JdbcClient jdbc) {

    private static final String WORDS =
            "array['Rollout','Migration','Support','Training','Portal','Licence','Cloud','Service']";

    void fill(int records) {
        jdbc.sql(
                        """
                        with made as (
                            select nextval('subject_seq') id, n from generate_series(1, :number) n)
                        insert into partner (id, kind, name, search_text, created_at)
                        select id, 'COMPANY', 'Company ' || n, 'company ' || n, now() from made
                        """)
                .param("number", records)
                .update();
        jdbc.sql(
                        """
                        with stages as (select id, outcome, position from stage),
                        companies as (select id, row_number() over () n from partner),
                        made as (
                            select nextval('subject_seq') id, n, c.id company,
                                (%1$s)[1 + n %% 8] || ' ' || (%1$s)[1 + (n / 8) %% 8] || ' ' || n title, s.id stage, s.outcome
                            from generate_series(1, :number) n join companies c using (n) join stages s on s.position = 1 + n %% 6)
                        insert into success_record (id, title, typed_title, customer_id, stage_id, outcome, stage_since, rank,
                            closed_at, lost_reason_id, renewal_date, search_text, created_at)
                        select id, title, title, company, stage, outcome, now(), n * 4294967296,
                            case when outcome <> 'OPEN' then now() end,
                            case when outcome = 'LOST' then (select min(id) from lost_reason) end,
                            current_date + (n %% 300)::int, lower(title), now() from made
                        """
                                .formatted(WORDS))
                .param("number", records)
                .update();
        jdbc.sql("analyze").update();
    }
}
