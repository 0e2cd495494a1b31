package app.evergreen.partner;

/** What a command answers with, read from the entity it has just changed. */
final class PartnerPages {

    private PartnerPages() {}

    static PartnerPage page(Partner partner) {
        var company = partner.getCompany();
        return new PartnerPage(
                partner.key(),
                partner.values(),
                company == null ? null : new PartnerChoice(company.key(), company.getName(), PartnerKind.COMPANY, null),
                partner.isArchived());
    }
}
