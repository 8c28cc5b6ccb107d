# docker build -t proviso . && docker run --rm -v "$PWD:/terms" proviso check contracts/
FROM eclipse-temurin:21-jdk AS build
WORKDIR /proviso
COPY . .
RUN ./mvnw -q -B -Dproviso.quick -Dmaven.test.skip package

FROM eclipse-temurin:21-jre
COPY --from=build /proviso/target/proviso-*-all.jar /proviso.jar
WORKDIR /terms
USER 1000
ENTRYPOINT ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", "/proviso.jar"]
