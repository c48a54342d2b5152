package it.pdo.identity;

import com.github.f4b6a3.tsid.Tsid;

/**
 * Identifies a token of a program; part of the token's text. Unique across all tenants.
 *
 * @param value positive 64-bit time-sorted id
 */
public record ApiTokenId(long value) {

    public ApiTokenId {
        if (value <= 0) {
            throw new IllegalArgumentException("not an id: " + value);
        }
    }

    /** @throws IllegalArgumentException when the text is not 13 characters of Crockford's alphabet */
    public static ApiTokenId parse(String text) {
        return new ApiTokenId(Tsid.from(text).toLong());
    }

    /** 13 characters of Crockford's alphabet. */
    @Override
    public String toString() {
        return Tsid.from(value).toString();
    }
}
