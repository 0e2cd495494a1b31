package app.evergreen.success;

import static app.evergreen.success.Keys.value;
import static java.util.Objects.requireNonNull;

import app.evergreen.crm.LeadId;
import app.evergreen.partner.PartnerId;
import app.evergreen.security.UserId;
import app.evergreen.stage.StageId;
import app.evergreen.stage.StageOutcome;
import app.evergreen.tag.TagId;
import app.evergreen.team.TeamId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** One customer engagement on the board. */
@Entity
@DynamicUpdate
@Table(name = "success_record")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class SuccessRecord extends AbstractAggregateRoot<SuccessRecord> {

    @Id
    @SequenceGenerator(name = "success_record_seq", sequenceName = "subject_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "success_record_seq")
    private @Nullable Long id;

    @Embedded
    private Yielded yielded;

    private String searchText;

    @Embedded
    private @Nullable Typed typed;

    private @Nullable Long leadId;
    private boolean leadFixed;

    @Embedded
    private @Nullable Care care;

    @Embedded
    private Standing standing;

    /** Given by {@link Places} alone. It is no change of the record, so that ordering cards disturbs nobody's form. */
    @OptimisticLock(excluded = true)
    private long rank;

    private @Nullable Integer healthByHand;
    private @Nullable LocalDate renewalDate;

    @Embedded
    private Made made;

    @ElementCollection
    @CollectionTable(name = "record_tag", joinColumns = @JoinColumn(name = "record_id"))
    @Column(name = "tag_id")
    private Set<Long> tagIds = new HashSet<>();

    @Version
    private int version;

    /** A record on top of an open stage; its fields are filled next. */
    SuccessRecord(StageId stage, long rank, Optional<UserId> by, Instant at) {
        this.standing = Standing.open(stage, at);
        this.rank = rank;
        this.made = Made.by(by, at);
        this.yielded = Yielded.NOTHING;
        registerEvent(new RecordEvent.Created(this));
    }

    RecordId id() {
        return new RecordId(requireNonNull(id));
    }

    Typed typed() {
        return typed == null ? Typed.NOTHING : typed;
    }

    Care care() {
        return care == null ? Care.NOBODY : care;
    }

    StageOutcome outcome() {
        return standing.outcome();
    }

    boolean isIn(StageId stage) {
        return standing.stage().equals(stage);
    }

    /** What its page shows in its fields. */
    RecordFields fields() {
        return ShownFields.of(this);
    }

    /** Winning the lead made it: nobody can unlink them (R6.2). */
    void comeFrom(LeadId lead, @Nullable TeamId team, Instant at) {
        leadId = lead.value();
        leadFixed = true;
        care = Care.handedOff(team, at);
    }

    /** Stores checked values, the automatic ones as typed; the sources are asked next. */
    void describe(Set<RecordField> changed, RecordFields values, Instant at) {
        var all = fields().with(changed, values);
        typed = typed().with(changed, values);
        healthByHand = all.health();
        renewalDate = all.renewalDate();
        care = care().in(all.team());
        leadId = value(all.lead(), LeadId::value);
        tagIds.retainAll(all.tags().stream().map(TagId::value).toList());
        all.tags().forEach(tag -> tagIds.add(tag.value()));
        entrust(all.successPartner(), at);
    }

    /** Somebody else, or nobody, looks after it from now on. */
    void entrust(@Nullable UserId successPartner, Instant at) {
        care = care().entrustedTo(successPartner, at);
    }

    /** Does not wear the tag any more. */
    void takeOff(TagId tag) {
        tagIds.remove(tag.value());
    }

    /** Takes over what the sources yield (R3.2). */
    void fill(Yielded values, String newSearchText) {
        if (leadId == null && typed().title() == null) {
            typed = typed().titled(values.title());
        }
        yielded = values;
        searchText = newSearchText;
    }

    /** Tells what has changed since; only the fields told of. */
    void tellChanges(RecordFields before, Set<RecordField> told) {
        registerEvent(new RecordEvent.Described(this, before, fields(), told));
    }

    /** The customer is another row from now on, because two partners were merged. */
    void followMerge(PartnerId from, PartnerId into) {
        typed = typed().afterMerge(from, into);
    }

    /** Stands at this place of its column, or of the one that it goes to. */
    void rankAt(long place) {
        rank = place;
    }

    /** Goes to another stage of the same outcome. */
    void moveTo(StageId stage, Instant at) {
        stand(standing.in(stage, at));
    }

    /** Is open again (R9.4). */
    void reopen(StageId stage, Instant at) {
        stand(standing.reopened(stage, at));
    }

    /** Gave the customer what was promised (R8). */
    void achieve(StageId stage, Optional<UserId> by, Instant at) {
        stand(standing.achieved(stage, by, at));
    }

    /** Lost the customer, for this reason (R9). */
    void lose(StageId stage, Loss loss, Optional<UserId> by, Instant at) {
        stand(standing.lost(stage, loss, by, at));
    }

    private void stand(Standing next) {
        registerEvent(new RecordEvent.Moved(this, standing, next));
        standing = next;
    }

    /** Stands where it stood before a move (R5.5). */
    void takeBack(Standing before) {
        registerEvent(new RecordEvent.MovedBack(this, standing, before));
        standing = before;
    }
}
