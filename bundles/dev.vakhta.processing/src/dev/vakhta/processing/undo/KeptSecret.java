package dev.vakhta.processing.undo;

/** Stands for a text in secure storage, under the entry's id and this name. */
record KeptSecret(String name) {}
