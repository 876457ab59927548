package org.ecotown.platform.problem.autoconfigure;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the input.
 *
 * @param maxBodySize the largest body of a request that is not an upload
 */
@ConfigurationProperties("ecotown.problem")
record ProblemProperties(@DefaultValue("1MB") DataSize maxBodySize) {
}
