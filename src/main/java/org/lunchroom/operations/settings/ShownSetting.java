package org.lunchroom.operations.settings;

/**
 * A setting as admins see it.
 *
 * @param value absent when there is none, and with a secret
 * @param secret whether it is one; then nothing is shown but that it is set
 * @param source "default", "environment", "properties" of the Java machine, or "file"
 */
public record ShownSetting(String key, String variable, String label, String value, boolean secret, String source) {
    static final String DEFAULT = "default";
}
