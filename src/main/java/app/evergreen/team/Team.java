package app.evergreen.team;

import static java.util.Objects.requireNonNull;

import app.evergreen.base.Folding;
import app.evergreen.security.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "team")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Team {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String nameKey;
    private @Nullable Long leaderId;
    private boolean archived;

    @Version
    private int version;

    @ElementCollection
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
    @Column(name = "user_id")
    private Set<Long> memberIds = new HashSet<>();

    Team(TeamDraft draft) {
        welcome(draft.members());
        describe(draft);
    }

    TeamId id() {
        return new TeamId(requireNonNull(id));
    }

    TeamDraft draft() {
        return new TeamDraft(name, Optional.ofNullable(leaderId).map(UserId::new), members());
    }

    Set<UserId> members() {
        return memberIds.stream().map(UserId::new).collect(Collectors.toSet());
    }

    /** Takes these users in beside those who are there. */
    final void welcome(Collection<UserId> users) {
        users.forEach(user -> memberIds.add(user.value()));
    }

    /** Takes over what a checked draft says; who is not among its members leaves. */
    final void describe(TeamDraft draft) {
        name = draft.name();
        nameKey = Folding.fold(draft.name());
        leaderId = draft.leader().map(UserId::value).orElse(null);
        memberIds.removeIf(member -> !draft.members().contains(new UserId(member)));
    }

    /** Goes on without a leader if this user was it. */
    void loseLeader(UserId leader) {
        if (leaderId != null && leaderId == leader.value()) {
            leaderId = null;
        }
    }

    void archive() {
        archived = true;
    }

    void restore() {
        archived = false;
    }
}
