FROM node:20-bookworm-slim
ENV NODE_ENV=production CLOUDTIES_DATA=/data
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev && npm cache clean --force
COPY . .
RUN node scripts/build.js && mkdir -m 700 /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:4000/health').then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
# Whoever publishes the port decides who reaches it: so reading needs a token, too, unless CMD says otherwise.
ENTRYPOINT ["node", "bin/cloudties.js"]
CMD ["serve", "--public", "--host", "0.0.0.0", "--port", "4000"]
