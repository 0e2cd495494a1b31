/** The board element: lanes and cards as data, drawn and moved in the browser. */
@NamedInterface("board")
@NullMarked
package app.evergreen.base.ui.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
