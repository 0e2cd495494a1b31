package app.evergreen.crm;

import static java.util.Objects.requireNonNull;

import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.team.TeamId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongFunction;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A sales opportunity. Its place in the column is written beside it, without a version: a drag conflicts with nobody's form. */
@Entity
@Table(name = "crm_lead")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class CrmLead extends AbstractAggregateRoot<CrmLead> {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "lead_subject")
    @SequenceGenerator(name = "lead_subject", sequenceName = "subject_seq", allocationSize = 50)
    private @Nullable Long id;

    private String title;
    private @Nullable Long partnerId;
    private @Nullable String contactName;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable BigDecimal expectedRevenue;
    private @Nullable Long salespersonId;
    private @Nullable Long teamId;
    private @Nullable String notes;
    private long crmStageId;
    private boolean won;
    private String searchText;

    @Column(updatable = false)
    private long rank;

    @Column(updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    CrmLead(LeadFields checked, String searchText, CrmStage stage, long rank, Instant now) {
        take(checked, searchText);
        crmStageId = stage.id().value();
        won = stage.isWon();
        this.rank = rank;
        createdAt = now;
    }

    LeadId id() {
        return new LeadId(requireNonNull(id));
    }

    CrmStageId stage() {
        return new CrmStageId(crmStageId);
    }

    LeadFields fields() {
        return new LeadFields(
                title,
                key(partnerId, PartnerId::new),
                contactName,
                phone,
                email,
                expectedRevenue,
                key(salespersonId, UserId::new),
                key(teamId, TeamId::new),
                notes);
    }

    private static <T> @Nullable T key(@Nullable Long value, LongFunction<T> type) {
        return value == null ? null : type.apply(value);
    }

    /** Tells that it has come into being, and that it is won if it was made in a won stage. It has its key by now. */
    CrmLead begin() {
        registerEvent(new LeadOpened(id()));
        if (won) {
            registerEvent(new LeadWon(id(), team()));
        }
        return this;
    }

    /** Takes over checked values; nothing happens where they say what it says already. */
    CrmLead describe(LeadFields checked, String newSearchText) {
        var before = fields();
        if (!before.equals(checked)) {
            take(checked, newSearchText);
            registerEvent(new LeadDescribed(id(), before, checked));
            registerEvent(new LeadChanged(id()));
        }
        return this;
    }

    private void take(LeadFields checked, String newSearchText) {
        title = requireNonNull(checked.title());
        partnerId = checked.partner() == null ? null : checked.partner().value();
        contactName = checked.contactName();
        phone = checked.phone();
        email = checked.email();
        expectedRevenue = checked.expectedRevenue();
        salespersonId =
                checked.salesperson() == null ? null : checked.salesperson().value();
        teamId = checked.team() == null ? null : checked.team().value();
        notes = checked.notes();
        searchText = newSearchText;
    }

    /** Its partner has become one with another. */
    CrmLead belongTo(PartnerId other) {
        partnerId = other.value();
        registerEvent(new LeadChanged(id()));
        return this;
    }

    /** Is found by another text from now on, because its partner's name has changed. */
    CrmLead findBy(String newSearchText) {
        searchText = newSearchText;
        return this;
    }

    /** Goes to another stage. */
    CrmLead moveTo(CrmStage target, String nameOfOldStage) {
        crmStageId = target.id().value();
        registerEvent(new LeadMoved(id(), nameOfOldStage, target.getName()));
        return become(target.isWon());
    }

    /** Follows the flag of the stage it is in. */
    CrmLead follow(CrmStage stage) {
        registerEvent(new LeadFlagged(id(), stage.getName(), stage.isWon()));
        return become(stage.isWon());
    }

    private CrmLead become(boolean nowWon) {
        if (won != nowWon) {
            won = nowWon;
            registerEvent(nowWon ? new LeadWon(id(), team()) : new LeadUnwon(id()));
        }
        return this;
    }

    private Optional<TeamId> team() {
        return Optional.ofNullable(teamId).map(TeamId::new);
    }
}
