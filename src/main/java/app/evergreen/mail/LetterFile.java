package app.evergreen.mail;

import jakarta.activation.DataSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.AbstractList;
import java.util.Collections;
import java.util.function.IntFunction;

/** A file that goes with a letter; its pieces are read one by one while it is handed over. */
record LetterFile(String name, String mediaType, int pieces, IntFunction<byte[]> piece) implements DataSource {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getContentType() {
        return mediaType;
    }

    @Override
    public InputStream getInputStream() {
        return new SequenceInputStream(Collections.enumeration(new Pieces()));
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("A file that goes out is read only");
    }

    private final class Pieces extends AbstractList<InputStream> {

        @Override
        public InputStream get(int position) {
            return new ByteArrayInputStream(piece.apply(position));
        }

        @Override
        public int size() {
            return pieces;
        }
    }
}
