/**
 * What can be shown, sorted, filtered and exported: one {@link dev.vakhta.model.fields.Column} for every field of the model and
 * for what follows from several of them, and the {@link dev.vakhta.model.fields.ClusterView} they are read in. Everything here
 * is immutable and safe from any thread.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package dev.vakhta.model.fields;
