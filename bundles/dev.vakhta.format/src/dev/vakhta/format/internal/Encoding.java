package dev.vakhta.format.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/** The encodings 1C's text files come in. What is read strictly is written back to the same bytes. */
public enum Encoding {
    UTF_8_MARKED(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
    UTF_16LE_MARKED(StandardCharsets.UTF_16LE, 0xFF, 0xFE),
    UTF_16BE_MARKED(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
    UTF_16LE(StandardCharsets.UTF_16LE),
    UTF_8(StandardCharsets.UTF_8);

    private final Charset charset;
    private final byte[] mark;

    Encoding(Charset charset, int... mark) {
        this.charset = charset;
        this.mark = new byte[mark.length];
        for (int i = 0; i < mark.length; i++) {
            this.mark[i] = (byte) mark[i];
        }
    }

    /** By the byte order mark; UTF-8 without one. */
    public static Encoding marked(byte[] bytes) {
        return Arrays.stream(values())
                .filter(encoding -> encoding.mark.length > 0 && encoding.begins(bytes))
                .findFirst()
                .orElse(UTF_8);
    }

    /** The same for texts that begin with a Latin letter or a bracket: there UTF-16LE is known without a mark, too. */
    public static Encoding of(byte[] bytes) {
        Encoding marked = marked(bytes);
        return marked == UTF_8 && bytes.length >= 2 && bytes[0] > 0 && bytes[1] == 0 ? UTF_16LE : marked;
    }

    private boolean begins(byte[] bytes) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** The text without the mark; null if there is anything that the encoding does not know. */
    public @Nullable String decode(byte[] bytes) {
        try {
            return charset.newDecoder() // reports what is wrong
                    .decode(ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** The bytes of a text, with the mark. */
    public byte[] encode(String text) {
        byte[] encoded = text.getBytes(charset);
        byte[] bytes = Arrays.copyOf(mark, mark.length + encoded.length);
        System.arraycopy(encoded, 0, bytes, mark.length, encoded.length);
        return bytes;
    }
}
