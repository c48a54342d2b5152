package it.pdo.command;

import it.pdo.shared.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The characters of a table one after the other, each with its place: UTF-8, with or without a byte order mark, lines ended
 * by LF, CR LF or CR. Holds a few thousand of them at a time, however long the table is. Closing it is up to who opened the
 * stream.
 */
final class TableText {
    /** What {@link #peek} and {@link #next} give behind the last character. */
    static final int END = -1;

    private static final int CAPACITY = 1 << 16;

    private final String source;
    private final InputStream stream;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(CAPACITY).flip();
    private final CharBuffer chars = CharBuffer.allocate(CAPACITY).flip();
    private boolean ended;
    private boolean broken;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    TableText(String source, InputStream stream) throws IOException, TableException {
        this.source = source;
        this.stream = stream;
        if (peek() == '\uFEFF') {
            chars.get();
        }
    }

    /** The next character, which stays; a line end is always {@code \n}. */
    int peek() throws IOException, TableException {
        if (afterReturn) {
            afterReturn = false;
            if (available() && chars.get(chars.position()) == '\n') {
                chars.get();
            }
        }
        if (!available()) {
            return END;
        }
        char c = chars.get(chars.position());
        return c == '\r' ? '\n' : c;
    }

    /** The next character, taken; a line end is always {@code \n}. */
    int next() throws IOException, TableException {
        int c = peek();
        if (c != END) {
            afterReturn = chars.get() == '\r';
            line += c == '\n' ? 1 : 0;
            column = c == '\n' ? 1 : column + 1;
        }
        return c;
    }

    /** Takes the next character if it is that one. */
    boolean taken(char wanted) throws IOException, TableException {
        if (peek() != wanted) {
            return false;
        }
        next();
        return true;
    }

    /** Where the next character stands. */
    Place place() {
        return new Place(source, line, column, "");
    }

    /** Whether there is a character; what cannot be decoded is told once what stands before it is used up. */
    private boolean available() throws IOException, TableException {
        while (!chars.hasRemaining()) {
            if (broken) {
                throw new TableException(place(), "table.not-utf-8");
            }
            if (ended) {
                return false;
            }
            fill();
        }
        return true;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = stream.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, ended);
        chars.flip();
        broken = result.isError();
    }
}
