# Build:  docker build -t simulateur .
# Run:    docker run --read-only --tmpfs /tmp -v simulateur-data:/data -p 3000:3000 \
#           -e BASE_URL=https://… -e SESSION_SECRET=… -e DATA_KEY=… -e TRUST_PROXY=1 simulateur
# Nothing is written outside /data, so the file system can be read-only. /data must outlive the container: it holds the
# answers of people who are in the middle of a simulation.

FROM node:22-bookworm-slim AS build
ARG BRAND=neutre
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --include=dev
COPY tsconfig.json tsconfig.build.json ./
COPY scripts scripts
COPY src src
COPY rules rules
COPY views views
COPY public public
RUN BRAND="$BRAND" npm run build && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ARG BRAND=neutre
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data BRAND=$BRAND
WORKDIR /app
RUN mkdir /data && chown node:node /data && chmod 700 /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/dist-data dist-data
COPY --from=build /app/rules rules
COPY --from=build /app/views views
COPY --from=build /app/public public
# The guides that /institutions serves.
COPY docs docs
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=3s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/sante`).then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/src/server.js"]
