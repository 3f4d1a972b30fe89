package dev.vakhta.model.fields;

import org.eclipse.emf.ecore.EObject;

/**
 * One object and what was known of its cluster when it was read: enough to say anything about it.
 *
 * @param <T> the model's class
 */
public record Row<T extends EObject>(ClusterView cluster, T object) {}
