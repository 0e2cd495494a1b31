package app.evergreen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import app.evergreen.base.Guard;
import app.evergreen.support.IntegrationTest;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;
import org.springframework.transaction.support.TransactionTemplate;

/** The database repeats every rule that SQL can state: each constraint refuses the statement beside its name. */
@IntegrationTest
@TestConstructor(autowireMode = AutowireMode.ALL)
@RequiredArgsConstructor
class ConstraintsTest {

    /** Keys that foreign keys need; the primary key beside each is broken first. */
    private static final Set<String> IMPLIED = Set.of(
            "subject_id_kind_key",
            "partner_id_kind_key",
            "crm_stage_won_key",
            "stage_outcome_key",
            "thread_entry_subject_key");

    /** Triggers that refuse in the name of another constraint. */
    private static final Set<String> TOLD_BY_ANOTHER = Set.of("user_role_administrator_remains");

    private static final String SEED = """
            insert into app_user (id, username, display_name, password_hash, created_at)
                values (900, 'seed', 'Seed', '', now());
            insert into user_role values (900, 'SALES');
            insert into team (id, name, name_key) values (900, 'Seed', 'seed');
            insert into team_member values (900, 900);
            insert into tag (id, name, name_key, hue) values (900, 'Seed', 'seed', 'sky');
            insert into partner (id, kind, name, company_id, search_text, created_at) values
                (7000, 'COMPANY', 'Company', null, '', now()), (7001, 'PERSON', 'Person', 7000, '', now()),
                (7002, 'COMPANY', 'Alone', null, '', now()), (7003, 'PERSON', 'Free', null, '', now());
            insert into crm_lead (id, title, crm_stage_id, won, rank, search_text, created_at) values
                (7010, 'Of a record', 4, true, 1, '', now()), (7011, 'Free', 4, true, 2, '', now()),
                (7012, 'Other', 4, true, 3, '', now());
            insert into success_record (id, title, lead_id, stage_id, outcome, stage_since, rank, search_text, created_at)
                values (7020, 'Of a lead', 7010, 1, 'OPEN', now(), 1, '', now()),
                    (7021, 'Free', null, 1, 'OPEN', now(), 2, '', now());
            insert into record_tag values (7020, 900);
            insert into board_fold values (900, 1, true);
            insert into board_filter values (900, '');
            insert into thread_entry (id, subject_id, kind, event, at) values (900, 7020, 'SYSTEM', 'seed', now());
            insert into tracked_change values (900, 0, 'title', null, 'x');
            insert into thread_entry (id, subject_id, kind, body, author_id, at)
                values (901, 7020, 'MESSAGE', 'seed', 900, now());
            insert into message_recipient values (901, 0, 'Seed', 'seed@house.test');
            insert into follower values (7020, 900, now(), now());
            insert into attachment values (900, 7020, 901, 900, now(), 'seed.txt', 'text/plain', 4);
            insert into attachment_piece values (900, 0, 'seed');
            insert into outbox (id, entry_id, address, queued_at) values (900, 901, 'seed@house.test', now());
            insert into letter (id, user_id, kind, written_at, title, body_text, body_html)
                values (900, 900, 'DIGEST', now(), 'Seed', '', '');
            insert into outbox (id, letter_id, address, queued_at) values (901, 900, 'seed@house.test', now());
            insert into mail_choice (user_id, kind, token) values (900, 'DIGEST', repeat('a', 32));
            insert into mail_thread values (repeat('a', 32), 7020, now());
            insert into mail_message values (901, '<seed@house.test>');
            insert into mail_state (direction) values ('OUT');
            insert into activity (id, subject_id, type_id, due, assignee_id, created_at)
                values (900, 7020, 1, '2026-12-01', 900, now());
            insert into notice (id, user_id, kind, subject_id, entry_id, at) values (900, 900, 'MENTION', 7020, 901, now());
            insert into calendar_link values (900, sha256('seed'), now());
            insert into outside_message values (901, 'Seed', 'seed@out.test', 'Seed', null, false, '');
            insert into received_mail (id, mailbox, uid_validity, uid, identity, received_at) values
                (900, 'seed', 1, 1, sha256('seed'), now()), (901, 'seed', 1, 2, sha256('other'), now());
            set constraints all immediate;
            """;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            subject_pk                        | insert into subject values (7000, 'LEAD')
            subject_kind_known                | insert into subject values (8000, 'TEAM')
            app_user_pk                       | update app_user set id = 900 where id <> 900
            app_user_username_key             | update app_user set username = 'seed' where id <> 900
            app_user_username_form            | update app_user set username = 'Upper Case' where id = 900
            app_user_display_name_length      | update app_user set display_name = ' ' where id = 900
            app_user_email_length             | update app_user set email = repeat('x', 255) where id = 900
            app_user_administrator_remains    | update app_user set active = false
            app_user_administrator_remains    | delete from user_role where role = 'ADMINISTRATOR'
            user_role_pk                      | insert into user_role values (900, 'SALES')
            user_role_user_fk                 | insert into user_role values (8000, 'SALES')
            user_role_known                   | insert into user_role values (900, 'KING')
            team_pk                           | insert into team (id, name, name_key) values (900, 'T', 't')
            team_name_key                     | insert into team (name, name_key) values ('Seed', 'seed')
            team_name_length                  | update team set name = ' ' where id = 900
            team_leader_is_member             | update team set leader_id = (select min(id) from app_user) where id = 900
            team_member_pk                    | insert into team_member values (900, 900)
            team_member_team_fk               | insert into team_member values (8000, 900)
            team_member_user_fk               | insert into team_member values (900, 8000)
            tag_pk                            | insert into tag (id, name, name_key, hue) values (900, 'T', 't', 'sky')
            tag_name_key                      | insert into tag (name, name_key, hue) values ('Seed', 'seed', 'sky')
            tag_name_length                   | update tag set name = repeat('x', 41) where id = 900
            tag_hue_known                     | update tag set hue = 'beige' where id = 900
            partner_pk                        | update partner set id = 7003 where id = 7002
            partner_subject_fk                | update partner set id = 8000 where id = 7002
            partner_kind_known                | update partner set kind = 'ALIEN' where id = 7002
            partner_name_length               | update partner set name = repeat('x', 201) where id = 7002
            partner_phone_length              | update partner set phone = repeat('1', 41) where id = 7002
            partner_mobile_length             | update partner set mobile = repeat('1', 41) where id = 7002
            partner_email_length              | update partner set email = repeat('x', 255) where id = 7002
            partner_company_of_person         | update partner set company_id = 7000 where id = 7002
            partner_company_is_company        | update partner set company_id = 7001 where id = 7003
            crm_stage_pk                      | update crm_stage set id = 2 where id = 1
            crm_stage_name_key                | update crm_stage set name_key = 'new' where id = 2
            crm_stage_name_length             | update crm_stage set name = '' where id = 2
            crm_stage_not_won_remains         | update crm_stage set won = true
            crm_lead_pk                       | update crm_lead set id = 7012 where id = 7011
            crm_lead_subject_fk               | update crm_lead set id = 8000 where id = 7011
            crm_lead_title_length             | update crm_lead set title = ' ' where id = 7011
            crm_lead_contact_length           | update crm_lead set contact_name = repeat('x', 201) where id = 7011
            crm_lead_phone_length             | update crm_lead set phone = repeat('1', 41) where id = 7011
            crm_lead_email_length             | update crm_lead set email = repeat('x', 255) where id = 7011
            crm_lead_notes_length             | update crm_lead set notes = repeat('x', 20001) where id = 7011
            crm_lead_revenue_range            | update crm_lead set expected_revenue = -1 where id = 7011
            crm_lead_partner_fk               | update crm_lead set partner_id = 8000 where id = 7011
            crm_lead_salesperson_fk           | update crm_lead set salesperson_id = 8000 where id = 7011
            crm_lead_team_fk                  | update crm_lead set team_id = 8000 where id = 7011
            crm_lead_stage_fk                 | update crm_lead set won = false where id = 7011
            stage_pk                          | update stage set id = 3 where id = 2
            stage_name_key                    | update stage set name_key = 'lost' where id = 2
            stage_name_length                 | update stage set name = repeat('x', 61) where id = 2
            stage_outcome_known               | update stage set outcome = 'MAYBE' where id = 2
            stage_health_range                | update stage set default_health = 101 where id = 2
            stage_health_of_outcome           | update stage set default_health = 50 where id = 5
            stage_open_remains                | delete from success_record; delete from stage where outcome = 'OPEN'
            lost_reason_pk                    | update lost_reason set id = 2 where id = 1
            lost_reason_name_key              | update lost_reason set name_key = 'price' where id = 2
            lost_reason_name_length           | update lost_reason set name = '' where id = 2
            lost_reason_remains               | update lost_reason set archived = true
            success_record_pk                 | update success_record set id = 7020 where id = 7021
            success_record_subject_fk         | update success_record set id = 8000 where id = 7021
            success_record_title_length       | update success_record set title = repeat('x', 201) where id = 7021
            success_record_mobile_length      | update success_record set mobile = repeat('1', 41) where id = 7021
            success_record_email_length       | update success_record set email = repeat('x', 255) where id = 7021
            success_record_health_range       | update success_record set health_by_hand = 101 where id = 7021
            success_record_renewal_range      | update success_record set renewal_date = '12026-01-01' where id = 7021
            success_record_customer_fk        | update success_record set customer_id = 8000 where id = 7021
            success_record_typed_customer_fk  | update success_record set typed_customer_id = 8000 where id = 7021
            success_record_lead_key           | update success_record set lead_id = 7010 where id = 7021
            success_record_lead_fk            | update success_record set lead_id = 8000 where id = 7021
            success_record_lead_fixed         | update success_record set lead_fixed = true where id = 7021
            success_record_team_fk            | update success_record set team_id = 8000 where id = 7021
            success_record_partner_fk         | update success_record set success_partner_id = 8000 where id = 7021
            success_record_partner_in_team    | update success_record set team_id = 900, success_partner_id = (select min(id) from app_user) where id = 7021
            success_record_stage_fk           | update success_record set stage_id = 5 where id = 7021
            success_record_last_open_stage_fk | update success_record set last_open_stage_id = 8000 where id = 7021
            success_record_lost_reason_fk     | update success_record set stage_id = 6, outcome = 'LOST', closed_at = now(), lost_reason_id = 8000 where id = 7021
            success_record_lost_has_reason    | update success_record set stage_id = 6, outcome = 'LOST', closed_at = now() where id = 7021
            success_record_comment_of_lost    | update success_record set lost_comment = 'x' where id = 7021
            success_record_closed_has_moment  | update success_record set stage_id = 5, outcome = 'ACHIEVED' where id = 7021
            success_record_closed_by_fk       | update success_record set closed_by = 8000 where id = 7021
            success_record_created_by_fk      | update success_record set created_by = 8000 where id = 7021
            record_tag_pk                     | insert into record_tag values (7020, 900)
            record_tag_record_fk              | insert into record_tag values (8000, 900)
            record_tag_tag_fk                 | insert into record_tag values (7020, 8000)
            board_fold_pk                     | insert into board_fold values (900, 1, false)
            board_fold_user_fk                | insert into board_fold values (8000, 1, false)
            board_fold_stage_fk               | insert into board_fold values (900, 8000, false)
            board_filter_pk                   | insert into board_filter values (900, 'x')
            board_filter_user_fk              | insert into board_filter values (8000, 'x')
            board_filter_length               | update board_filter set query = repeat('x', 4001)
            thread_entry_pk                   | insert into thread_entry (id, subject_id, kind, event, at) values (900, 7020, 'SYSTEM', 'x', now())
            thread_entry_subject_fk           | update thread_entry set subject_id = 8000 where id = 900
            thread_entry_author_fk            | update thread_entry set author_id = 8000 where id = 900
            thread_entry_kind_known           | update thread_entry set kind = 'RUMOUR' where id = 900
            thread_entry_arguments_list       | update thread_entry set arguments = '{}' where id = 900
            tracked_change_pk                 | insert into tracked_change values (900, 0, 'title', null, 'y')
            tracked_change_entry_fk           | insert into tracked_change values (8000, 0, 'title', null, 'y')
            tracked_change_changes            | insert into tracked_change values (900, 1, 'title', 'x', 'x')
            thread_entry_body_length          | update thread_entry set body = repeat('x', 200001) where id = 901
            thread_entry_written_or_happened  | update thread_entry set kind = 'SYSTEM' where id = 901
            thread_entry_says_something       | update thread_entry set event = 'x' where id = 901
            thread_entry_edited_is_written    | update thread_entry set edited_at = now() where id = 900
            message_recipient_pk              | insert into message_recipient values (901, 0, 'X', 'x@house.test')
            message_recipient_entry_fk        | insert into message_recipient values (8000, 0, 'X', 'x@house.test')
            message_recipient_address_length  | update message_recipient set address = 'x'
            message_recipient_name_length     | update message_recipient set name = repeat('x', 201)
            follower_pk                       | insert into follower values (7020, 900, now(), now())
            follower_subject_fk               | insert into follower values (8000, 900, now(), now())
            follower_user_fk                  | insert into follower values (7020, 8000, now(), now())
            attachment_pk                     | insert into attachment values (900, 7020, 901, 900, now(), 'x', 'text/plain', 4)
            attachment_subject_fk             | update attachment set subject_id = 8000, entry_id = null
            attachment_entry_fk               | update attachment set subject_id = 7021
            attachment_uploader_fk            | update attachment set uploaded_by = 8000
            attachment_name_length            | update attachment set name = ' '
            attachment_media_type_length      | update attachment set media_type = ''
            attachment_size_range             | update attachment set size = -1
            attachment_posted_is_whole        | update attachment set size = null
            attachment_piece_pk               | insert into attachment_piece values (900, 0, 'x')
            attachment_piece_attachment_fk    | insert into attachment_piece values (8000, 0, 'x')
            outbox_pk                         | insert into outbox (id, entry_id, address, queued_at) values (900, 901, 'x@house.test', now())
            outbox_once                       | insert into outbox (entry_id, address, queued_at) values (901, 'seed@house.test', now())
            outbox_entry_fk                   | insert into outbox (entry_id, address, queued_at) values (8000, 'seed@house.test', now())
            outbox_address_length             | update outbox set address = 'x'
            outbox_reaches_somebody           | update outbox set address = 'somebody@mail.example.org'
            outbox_attempts_range             | update outbox set attempts = -1
            outbox_ends_once                  | update outbox set sent_at = now(), given_up_at = now()
            outbox_held_or_not                | update outbox set handing_over_since = now()
            outbox_title_length               | update outbox set title = repeat('x', 401)
            outbox_trouble_length             | update outbox set trouble = ''
            outbox_answer_length              | update outbox set answer = repeat('x', 501)
            letter_pk                         | insert into letter (id, user_id, kind, written_at, title, body_text, body_html) values (900, 900, 'DIGEST', now(), 'x', '', '')
            letter_user_fk                    | update letter set user_id = 8000
            letter_kind_known                 | update letter set kind = 'LOVE'
            letter_title_length               | update letter set title = ''
            outbox_letter_fk                  | update outbox set letter_id = 8000 where letter_id is not null
            outbox_letter_once                | insert into outbox (letter_id, address, queued_at) values (900, 'x@house.test', now())
            outbox_carries_one                | update outbox set letter_id = null
            mail_choice_pk                    | insert into mail_choice (user_id, kind, token) values (900, 'DIGEST', repeat('b', 32))
            mail_choice_user_fk               | update mail_choice set user_id = 8000
            mail_choice_kind_known            | update mail_choice set kind = 'LOVE'
            mail_choice_hour_range            | update mail_choice set hour = 24
            mail_choice_token_key             | insert into mail_choice (user_id, kind, token) values (900, 'ASSIGNED', repeat('a', 32))
            mail_choice_token_form            | update mail_choice set token = 'x'
            mail_thread_pk                    | insert into mail_thread values (repeat('a', 32), 7021, now())
            mail_thread_subject_fk            | insert into mail_thread values (repeat('b', 32), 8000, now())
            mail_thread_token_form            | update mail_thread set token = repeat('A', 32)
            mail_message_pk                   | insert into mail_message values (901, '<x@house.test>')
            mail_message_entry_fk             | insert into mail_message values (8000, '<x@house.test>')
            mail_message_id_length            | update mail_message set message_id = repeat('x', 999)
            mail_state_pk                     | insert into mail_state (direction) values ('OUT')
            mail_state_direction_known        | update mail_state set direction = 'UP'
            mail_state_error_length           | update mail_state set last_error = repeat('x', 501)
            activity_type_pk                  | update activity_type set id = 2 where id = 1
            activity_type_name_key            | update activity_type set name_key = 'call' where id = 2
            activity_type_name_length         | update activity_type set name = repeat('x', 41) where id = 2
            activity_type_icon_known          | update activity_type set icon = 'rocket' where id = 2
            activity_type_days_range          | update activity_type set default_days = -1 where id = 2
            activity_type_next_fk             | update activity_type set suggested_next_id = 8000 where id = 2
            activity_type_one_remains         | update activity_type set archived = true
            activity_pk                       | insert into activity (id, subject_id, type_id, due, assignee_id, created_at) values (900, 7020, 1, '2026-12-01', 900, now())
            activity_subject_fk               | update activity set subject_id = 8000
            activity_type_fk                  | update activity set type_id = 8000
            activity_assignee_fk              | update activity set assignee_id = 8000
            activity_created_by_fk            | update activity set created_by = 8000
            activity_done_by_fk               | update activity set done_at = now(), done_by = 8000
            activity_cancelled_by_fk          | update activity set cancelled_at = now(), cancelled_by = 8000
            activity_summary_length           | update activity set summary = repeat('x', 201)
            activity_note_length              | update activity set note = repeat('x', 4001)
            activity_due_range                | update activity set due = '12026-01-01'
            activity_ends_once                | update activity set done_at = now(), cancelled_at = now()
            activity_feedback_of_done         | update activity set feedback = 'x'
            activity_done_by_of_done          | update activity set done_by = 900
            activity_cancelled_by_of_cancelled | update activity set cancelled_by = 900
            notice_pk                         | insert into notice (id, user_id, kind, subject_id, at) values (900, 900, 'ASSIGNED', 7020, now())
            notice_user_fk                    | update notice set user_id = 8000
            notice_subject_fk                 | update notice set subject_id = 8000
            notice_entry_fk                   | update notice set entry_id = 8000
            notice_actor_fk                   | update notice set actor_id = 8000
            notice_kind_known                 | update notice set kind = 'RUMOUR'
            notice_detail_length              | update notice set detail = repeat('x', 201)
            notice_once                       | insert into notice (user_id, kind, subject_id, entry_id, at) values (900, 'POSTED', 7020, 901, now())
            calendar_link_pk                  | insert into calendar_link values (900, sha256('x'), now())
            calendar_link_digest_key          | insert into calendar_link values ((select min(id) from app_user), sha256('seed'), now())
            calendar_link_user_fk             | insert into calendar_link values (8000, sha256('x'), now())
            calendar_link_digest_length       | update calendar_link set digest = 'x'
            outside_message_pk                | insert into outside_message values (901, '', '', '', null, false, '')
            outside_message_entry_fk          | update outside_message set entry_id = 8000
            outside_message_name_length       | update outside_message set name = repeat('x', 201)
            outside_message_address_length    | update outside_message set address = repeat('x', 321)
            outside_message_subject_length    | update outside_message set subject = repeat('x', 1001)
            outside_message_quoted_length     | update outside_message set quoted = repeat('x', 200001)
            attachment_waits_for_uploader     | update attachment set uploaded_by = null, entry_id = null
            received_mail_pk                  | update received_mail set id = 900 where id = 901
            received_mail_identity_key        | update received_mail set identity = sha256('seed')
            received_mail_identity_length     | update received_mail set identity = 'x' where id = 900
            received_mail_mailbox_length      | update received_mail set mailbox = repeat('x', 501) where id = 900
            received_mail_name_length         | update received_mail set sender_name = repeat('x', 201) where id = 900
            received_mail_address_length      | update received_mail set sender_address = repeat('x', 321) where id = 900
            received_mail_subject_length      | update received_mail set subject = repeat('x', 1001) where id = 900
            received_mail_preview_length      | update received_mail set preview = repeat('x', 2001) where id = 900
            received_mail_trouble_length      | update received_mail set trouble = '' where id = 900
            general_settings_pk               | insert into general_settings default values
            general_settings_single           | insert into general_settings (id) values (false)
            general_settings_team_fk          | update general_settings set default_team_id = 8000
            """)
    void aStatementThatBreaksItIsRefused(String constraint, String statement) {
        var refusal = catchThrowable(() -> transaction.executeWithoutResult(status -> {
            jdbc.sql(SEED).update();
            jdbc.sql(statement).update();
            status.setRollbackOnly();
        }));

        assertThat(refusal).as("nothing was refused").isNotNull();
        assertThat(Guard.constraintOf(refusal)).contains(constraint);
    }

    @Test
    void noConstraintIsForgotten() throws NoSuchMethodException {
        var known = jdbc.sql("""
                        select distinct c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
                        where t.relnamespace = 'public'::regnamespace and c.contype <> 'n'
                            and t.relname <> 'flyway_schema_history'
                        """).query(String.class).list();

        assertThat(Stream.of(proven(), IMPLIED, TOLD_BY_ANOTHER).flatMap(Set::stream))
                .containsAll(known);
    }

    private static Set<String> proven() throws NoSuchMethodException {
        Method test =
                ConstraintsTest.class.getDeclaredMethod("aStatementThatBreaksItIsRefused", String.class, String.class);
        return Arrays.stream(test.getAnnotation(CsvSource.class).textBlock().split("\n", -1))
                .map(line -> line.split("\\|", 2)[0].strip())
                .collect(Collectors.toSet());
    }
}
