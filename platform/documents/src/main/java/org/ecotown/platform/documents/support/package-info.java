/**
 * Where the contents lie: PostgreSQL or S3.
 */
@NullMarked
package org.ecotown.platform.documents.support;

import org.jspecify.annotations.NullMarked;
