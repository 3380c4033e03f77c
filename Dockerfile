# The relay of the Excel add-in, with the built pane. Nothing secret is baked in: settings and keys come with the container.
#   docker build --build-arg MUSTER_HOST=https://muster.example.com -t muster-relay .

FROM node:20-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG MUSTER_HOST=https://localhost:3000
RUN node excel-addin/build.mjs --host "$MUSTER_HOST"

FROM node:20-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force

FROM node:20-slim
ENV NODE_ENV=production RELAY_HOSTNAME=0.0.0.0 RELAY_STORE=/data/relay.sqlite
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=build /app/package.json ./package.json
COPY --from=build /app/excel-addin/dist ./excel-addin/dist
# The one folder that is written to; the rest may be mounted read-only. Not needed with PostgreSQL.
RUN mkdir /data && chown 1000:1000 /data
VOLUME /data
# The user `node` by number: a cluster that lets no root in cannot tell it from a name.
USER 1000:1000
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=10s --start-period=15s CMD ["node", "excel-addin/dist/relay.mjs", "check-health"]
CMD ["node", "excel-addin/dist/relay.mjs"]
