package app.evergreen.activity;

import app.evergreen.base.SubjectKind;
import app.evergreen.security.Rights;
import app.evergreen.security.Role;
import app.evergreen.security.UserId;
import app.evergreen.security.UserLine;
import app.evergreen.security.UserQuery;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can be given an activity, and which day it is for them (R5.9). */
@Component
@RequiredArgsConstructor
public class Assignees {

    private final UserQuery users;
    private final JdbcClient jdbc;
    private final Clock clock;

    /** Active users who may work with subjects of this kind, by name. */
    @RolesAllowed(Rights.READ)
    public List<UserLine> choices(SubjectKind kind) {
        return users.choices(right(kind), "", Integer.MAX_VALUE);
    }

    /** The date where this user is now; the server's where there is no such user. */
    @RolesAllowed(Rights.READ)
    public LocalDate today(UserId user) {
        var zone = jdbc.sql("select time_zone from app_user where id = :id")
                .param("id", user.value())
                .query(String.class)
                .optional()
                .map(ZoneId::of);
        return LocalDate.ofInstant(clock.instant(), zone.orElseGet(clock::getZone));
    }

    /** Whether this user can be given an activity; keeps the account as it is until the transaction ends. */
    boolean hold(UserId user, SubjectKind kind) {
        return jdbc.sql("""
                        select u.id from app_user u where u.id = :id and u.active
                            and exists (select from user_role r where r.user_id = u.id and r.role in (:roles)) for share of u
                        """)
                .param("id", user.value())
                .param(
                        "roles",
                        Role.withRight(right(kind)).stream().map(Role::name).toList())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** How this user is called, active or not. */
    Optional<String> name(UserId user) {
        return users.find(user).map(UserLine::name);
    }

    private static String right(SubjectKind kind) {
        return switch (kind) {
            case RECORD -> Rights.WRITE_RECORDS;
            case LEAD -> Rights.WRITE_LEADS;
            case PARTNER -> Rights.WRITE_PARTNERS;
        };
    }
}
