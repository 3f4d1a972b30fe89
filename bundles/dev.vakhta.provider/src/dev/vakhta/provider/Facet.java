package dev.vakhta.provider;

/** Marks the interfaces a handle may offer. */
public interface Facet {}
