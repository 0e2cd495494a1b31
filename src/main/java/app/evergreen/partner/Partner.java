package app.evergreen.partner;

import static java.util.Objects.requireNonNull;

import app.evergreen.base.SearchText;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import lombok.AccessLevel;
import lombok.Getter;
import lombok.NoArgsConstructor;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "partner")
@Getter(AccessLevel.PACKAGE)
@NoArgsConstructor(access = AccessLevel.PROTECTED)
@SuppressWarnings("NullAway.Init")
class Partner {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "subject_seq")
    @SequenceGenerator(name = "subject_seq", sequenceName = "subject_seq", allocationSize = 50)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private PartnerKind kind;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Partner company;

    private @Nullable String phone;
    private @Nullable String mobile;
    private @Nullable String email;
    private String searchText;
    private boolean archived;
    private Instant createdAt;

    @Version
    private int version;

    Partner(PartnerDraft checked, @Nullable Partner company, Instant createdAt) {
        this.createdAt = createdAt;
        describe(checked, company);
    }

    PartnerId key() {
        return new PartnerId(requireNonNull(id));
    }

    /** Takes over values that have been checked. */
    void describe(PartnerDraft checked, @Nullable Partner company) {
        kind = checked.kind();
        name = checked.name();
        this.company = company;
        phone = checked.phone();
        mobile = checked.mobile();
        email = checked.email();
        renewSearchText();
    }

    /** A person is found by the company's name too, so a renamed company tells its people. */
    void renewSearchText() {
        searchText = new SearchText()
                .words(name)
                .words(company == null ? null : company.getName())
                .words(email)
                .phone(phone)
                .phone(mobile)
                .toString();
    }

    void moveTo(Partner newCompany) {
        company = newCompany;
        renewSearchText();
    }

    void archive() {
        archived = true;
    }

    void restore() {
        archived = false;
    }

    PartnerDraft values() {
        return new PartnerDraft(kind, name, company == null ? null : company.key(), phone, mobile, email);
    }
}
