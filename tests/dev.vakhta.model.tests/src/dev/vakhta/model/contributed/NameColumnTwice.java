package dev.vakhta.model.contributed;

/** Is no column. */
public final class NameColumnTwice {}
