package org.ecotown.platform.documents.sample;

import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class DocumentsApplication {

}
