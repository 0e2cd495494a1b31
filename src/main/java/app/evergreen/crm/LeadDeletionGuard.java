package app.evergreen.crm;

import app.evergreen.base.Text;
import java.util.Optional;

/** What may forbid that a lead is deleted (R6.6). The features that build on leads implement it. */
public interface LeadDeletionGuard {

    /** Why the lead has to stay, naming the record; nothing where it may go. Asked inside the transaction, the lead being locked. */
    Optional<Text> recordOf(LeadId lead);
}
