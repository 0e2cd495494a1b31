package app.evergreen.base.ui.board;

/**
 * A patch as it travels, encoded once for all the boards of a node that show the same of it. Each board adds its own revision.
 *
 * @param json the message
 * @param empty whether it changes nothing
 */
public record EncodedPatch(String json, boolean empty) {

    /** Encodes a patch. */
    public static EncodedPatch of(Patch patch) {
        return new EncodedPatch(Json.message("patch", patch).toString(), patch.changesNothing());
    }
}
