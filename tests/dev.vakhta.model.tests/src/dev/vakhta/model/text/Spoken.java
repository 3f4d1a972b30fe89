package dev.vakhta.model.text;

/** Messages of the test; {@code MISSING} has no text. */
enum Spoken implements Message {
    MISSING
}
